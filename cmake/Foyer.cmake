# SPDX-License-Identifier: GPL-3.0-or-later
# What every target shares: language level, warnings, sanitizers, Qt, and the two helpers to add a library or a test.
option(FOYER_TESTS "Build the tests" ON)
option(FOYER_WERROR "Warnings are errors" OFF)
option(FOYER_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(FOYER_FUZZ "Build the fuzz entries with libFuzzer (needs clang)" OFF)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
                                    CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Gui Network Qml Quick Sql HttpServer WebSockets Svg Test QuickTest
                                         LinguistTools)
find_package(QCoro6 REQUIRED COMPONENTS Core Network)
find_package(PkgConfig REQUIRED)
set(CMAKE_AUTOMOC ON)
if(QT_KNOWN_POLICY_QTP0001)
    qt_policy(SET QTP0001 NEW)
endif()

add_library(foyer_options INTERFACE)
target_include_directories(foyer_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(foyer_options INTERFACE QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT FOYER_VERSION="${PROJECT_VERSION}")
target_compile_options(foyer_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-missing-field-initializers) # designated initializers name what differs from the defaults
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(foyer_options INTERFACE -fcoroutines)
endif()
if(FOYER_WERROR)
    target_compile_options(foyer_options INTERFACE -Werror)
endif()
if(FOYER_SANITIZE)
    # Without the checks of each pointer: they double the compile time. A null one faults anyway; misaligned access and
    # calls through a wrong type are not looked for.
    add_compile_options(-fsanitize=address,undefined -fno-sanitize=null,alignment,object-size,vptr -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(FOYER_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link) # so that libraries guide the fuzzer, not the entry alone
endif()

# foyer_library(core SOURCES a.cpp LIBS Qt6::Core): the static library foyer_core of the folder that calls it.
function(foyer_library name)
    cmake_parse_arguments(A "" "" "SOURCES;LIBS;PRIVATE_LIBS" ${ARGN})
    add_library(foyer_${name} STATIC ${A_SOURCES})
    target_link_libraries(foyer_${name} PUBLIC foyer_options ${A_LIBS} PRIVATE ${A_PRIVATE_LIBS})
endfunction()

# foyer_awaits_futures(a.cpp ...): sources that include <QCoroFuture>, whose own template connects without a context: where Qt
# knows the ban on that (6.7), it is lifted for them.
function(foyer_awaits_futures)
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -UQT_NO_CONTEXTLESS_CONNECT)
endfunction()

# foyer_test(core/identity LIBS foyer_core): the test tests/core/identity_test.cpp, one ctest of the same name.
# UMOCKDEV: it runs among invented kernel devices (umockdev), which it makes itself.
# ALONE: it runs with a loopback network and a /run of its own.
function(foyer_test path)
    cmake_parse_arguments(A "UMOCKDEV;ALONE" "TIMEOUT" "LIBS;LABELS;SOURCES" ${ARGN})
    string(REPLACE "/" "_" target "${path}_test")
    add_executable(${target} "${CMAKE_SOURCE_DIR}/tests/${path}_test.cpp" ${A_SOURCES})
    target_link_libraries(${target} PRIVATE foyer_options foyer_test_main ${A_LIBS})
    if(FOYER_SANITIZE)
        # A third of the compile time: doctest's macros unfold to much code, and it is the libraries that are examined.
        target_compile_options(${target} PRIVATE -O0 -fno-sanitize=undefined)
    endif()
    set(wrapper)
    if(A_UMOCKDEV)
        set(wrapper umockdev-wrapper)
        target_link_libraries(${target} PRIVATE PkgConfig::UMOCKDEV)
    endif()
    if(A_ALONE)
        list(PREPEND wrapper "${CMAKE_SOURCE_DIR}/tests/bed/alone.sh")
    endif()
    add_test(NAME ${path} COMMAND ${wrapper} $<TARGET_FILE:${target}>)
    if(NOT A_TIMEOUT)
        set(A_TIMEOUT 120)
    endif()
    set_tests_properties(${path} PROPERTIES TIMEOUT ${A_TIMEOUT} LABELS "${A_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;OMP_THREAD_LIMIT=1;FOYER_SOURCE=${CMAKE_SOURCE_DIR};FOYER_BIN=${CMAKE_BINARY_DIR}/bin")
    if(A_UMOCKDEV)
        # umockdev is preloaded before the sanitizer's own library, and its glib keeps what it made.
        set_property(TEST ${path} APPEND PROPERTY ENVIRONMENT "ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0")
    endif()
endfunction()

# foyer_fuzz(cards/aamva LIBS foyer_cards): tests/fuzz/cards/aamva_fuzz.cpp. With libFuzzer when FOYER_FUZZ is on;
# otherwise the same entry runs over its seed corpus as an ordinary test, so a broken entry is noticed every day.
function(foyer_fuzz path)
    cmake_parse_arguments(A "" "" "LIBS" ${ARGN})
    string(REPLACE "/" "_" target "fuzz_${path}")
    set(source "${CMAKE_SOURCE_DIR}/tests/fuzz/${path}_fuzz.cpp")
    set(corpus "${CMAKE_SOURCE_DIR}/tests/fuzz/${path}")
    if(FOYER_FUZZ)
        add_executable(${target} ${source})
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer)
        target_link_options(${target} PRIVATE -fsanitize=fuzzer)
        if(NOT TARGET fuzzers)
            add_custom_target(fuzzers)
        endif()
        add_dependencies(fuzzers ${target})
    else()
        add_executable(${target} ${source} "${CMAKE_SOURCE_DIR}/tests/fuzz/replay_main.cpp")
        add_test(NAME fuzz/${path} COMMAND ${target} ${corpus})
        set_tests_properties(fuzz/${path} PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endif()
    target_link_libraries(${target} PRIVATE foyer_options ${A_LIBS})
endfunction()
