// SPDX-License-Identifier: GPL-3.0-or-later
// What is freed is wiped, whoever frees it: this program's, Qt's or a library's memory. So nothing of one patient lies
// in the heap while the next one stands at the screen. It replaces free and realloc of the C library for the whole
// process; operator delete ends there too. (glibc's own M_PERTURB leaves out small blocks.)
#include <cstdlib>
#include <cstring>
#include <malloc.h>

// AddressSanitizer has an allocator of its own; GCC says so with a macro, clang with a feature.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FOYER_SANITIZED_HEAP
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define FOYER_SANITIZED_HEAP
#endif

#if defined(__GLIBC__) && !defined(FOYER_SANITIZED_HEAP)

extern "C" void __libc_free(void *);
extern "C" void *__libc_malloc(std::size_t);

extern "C" void free(void *block) noexcept
{
    if (block)
        explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

extern "C" void *realloc(void *block, std::size_t size) noexcept
{
    if (!block)
        return __libc_malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const auto held = malloc_usable_size(block);
    if (size <= held && size >= held / 2)
        return block; // large enough, and not wastefully so
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, size < held ? size : held);
    free(block);
    return moved;
}

#endif
