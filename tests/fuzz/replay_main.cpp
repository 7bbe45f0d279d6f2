// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz entry over the files of a folder, for builds without libFuzzer.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; ++i)
        for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[i])) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream file(entry.path(), std::ios::binary);
            const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
            // Every prefix-ish cut as well: torn input is the commonest hostile input.
            for (std::size_t cut : {bytes.size(), bytes.size() / 2, bytes.size() / 3, std::size_t{0}})
                LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), cut);
            ++count;
        }
    std::printf("%d seed inputs replayed\n", count);
    return count > 0 ? 0 : 1;
}
