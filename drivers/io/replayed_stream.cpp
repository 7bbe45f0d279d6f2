// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io/replayed_stream.h"

namespace foyer {

namespace {

using Kind = ExchangeToken::Kind;
using Names = QHash<char, char>;

constexpr qsizetype mostReceived = 64 * 1024;

enum class Fit { Whole, More, Wrong };

// The tokens, none of which is Any, against bytes from a place on; names are learned on the way.
// at: one behind the last byte that fits.
Fit fit(const QList<ExchangeToken> &tokens, const QByteArray &bytes, qsizetype &at, Names &names)
{
    for (const ExchangeToken &token : tokens) {
        if (at == bytes.size())
            return Fit::More;
        const char byte = bytes[at];
        const char wanted = token.kind == Kind::Byte ? token.value : names.value(token.value, byte);
        if (byte != wanted)
            return Fit::Wrong;
        if (token.kind == Kind::Named)
            names.insert(token.value, byte);
        ++at;
    }
    return Fit::Whole;
}

// The runs between the Any tokens; the first stands at the beginning and may be empty.
QList<QList<ExchangeToken>> runs(const QList<ExchangeToken> &tokens)
{
    QList<QList<ExchangeToken>> found(1);
    for (const ExchangeToken &token : tokens) {
        if (token.kind == Kind::Any)
            found.append(QList<ExchangeToken>());
        else
            found.last().append(token);
    }
    return found;
}

} // namespace

ReplayedStream::ReplayedStream(QList<ExchangeStep> steps) : m_steps(std::move(steps)) {}

void ReplayedStream::open()
{
    close();
    later(&ReplayedStream::begin);
}

void ReplayedStream::send(const QByteArray &bytes)
{
    if (!m_open)
        return;
    m_unsent += bytes.size();
    later(&ReplayedStream::take, bytes);
}

void ReplayedStream::close()
{
    m_open = false;
    m_unsent = 0;
    m_heard.clear();
    ++m_connection;
}

QString ReplayedStream::difference() const
{
    if (!m_difference.isEmpty() || finished())
        return m_difference;
    return QStringLiteral("The exchange stands at line %1; %2 bytes wait there.")
        .arg(m_steps[m_next].line)
        .arg(m_heard.size());
}

void ReplayedStream::later(void (ReplayedStream::*what)(const QByteArray &),
                           const QByteArray &bytes)
{
    QMetaObject::invokeMethod(
        this,
        [this, connection = m_connection, what, bytes] {
            if (connection == m_connection)
                (this->*what)(bytes);
        },
        Qt::QueuedConnection);
}

void ReplayedStream::begin(const QByteArray &)
{
    m_open = true;
    Q_EMIT opened();
    proceed();
}

void ReplayedStream::take(const QByteArray &bytes)
{
    m_unsent -= bytes.size();
    if (!finished() && m_difference.isEmpty())
        m_heard += bytes;
    if (m_unsent == 0)
        Q_EMIT sent();
    proceed();
}

void ReplayedStream::proceed()
{
    const int connection = m_connection;
    while (m_open && connection == m_connection && !finished() && m_difference.isEmpty()) {
        const ExchangeStep &step = m_steps[m_next];
        switch (step.kind) {
        case ExchangeStep::Kind::Ours:
            if (!matches(step))
                return;
            ++m_next;
            break;
        case ExchangeStep::Kind::Theirs: {
            QByteArray bytes;
            for (const ExchangeToken &token : step.tokens)
                bytes += token.kind == Kind::Byte ? token.value : m_names.value(token.value);
            ++m_next;
            for (qsizetype at = 0; at < bytes.size() && connection == m_connection;
                 at += mostReceived)
                Q_EMIT received(bytes.mid(at, mostReceived));
            break;
        }
        case ExchangeStep::Kind::Wait:
            ++m_next;
            break;
        case ExchangeStep::Kind::Gone:
            ++m_next;
            return gone(QStringLiteral("The exchange ends the connection here."));
        }
    }
}

// Takes what fits the step from what was heard. False: more is needed, or it differs.
bool ReplayedStream::matches(const ExchangeStep &step)
{
    const auto parts = runs(step.tokens);
    Names names = m_names;
    qsizetype at = 0;
    Fit result = fit(parts.first(), m_heard, at, names);
    if (result == Fit::Wrong) {
        m_difference = QStringLiteral("The step of line %1: byte %2 of ours is %3.")
                           .arg(step.line)
                           .arg(at + 1)
                           .arg(QString::fromLatin1(m_heard.mid(at, 1).toHex()));
        gone(QStringLiteral("The exchange is another one."));
        return false;
    }
    for (qsizetype i = 1; i < parts.size() && result == Fit::Whole; ++i) {
        for (qsizetype from = at;; ++from) {
            Names tried = names;
            at = from;
            result = fit(parts[i], m_heard, at, tried);
            if (result == Fit::Wrong)
                continue;
            names = tried;
            break;
        }
    }
    if (result != Fit::Whole)
        return false;
    m_heard.remove(0, at);
    m_names = names;
    return true;
}

void ReplayedStream::gone(const QString &why)
{
    close();
    Q_EMIT closed(why);
}

} // namespace foyer
