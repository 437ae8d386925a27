# How our own targets are compiled: C++20 without extensions, and with warnings that both compilers
# know.
function(referat_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
  set_target_properties(${target} PROPERTIES
    CXX_EXTENSIONS OFF
    COMPILE_WARNING_AS_ERROR ${REFERAT_WERROR}
  )
endfunction()
