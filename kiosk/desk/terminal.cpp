// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/terminal.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <termios.h>
#include <unistd.h>

namespace foyer {

namespace {

// The terminal shows what is typed again when this goes.
class NoEcho {
public:
    NoEcho()
    {
        m_terminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_terminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (!m_terminal)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before = {};
    bool m_terminal = false;
};

} // namespace

Result<QString> readSecret(const QString &prompt)
{
    if (::isatty(STDIN_FILENO))
        std::fprintf(stderr, "%s: ", qUtf8Printable(prompt));
    const NoEcho quiet;
    std::array<char, 202> line{};
    if (!std::fgets(line.data(), int(line.size()), stdin))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("Nothing was entered for: %1.").arg(prompt));
    if (!std::strchr(line.data(), '\n') && !std::feof(stdin))
        return fail(ErrorKind::BadInput, QStringLiteral("What was entered is too long."));
    return QString::fromUtf8(line.data()).trimmed();
}

} // namespace foyer
