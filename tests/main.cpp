// SPDX-License-Identifier: MIT
//
// The main function of the unit tests, which stand beside the units as *_test.cpp.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
