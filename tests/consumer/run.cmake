# Installs the built library into an empty prefix, takes the C++ example out of README.md,
# builds it against the installed copy as a stranger would, and runs it on each sample.
#
#   cmake -D source_dir=… -D build_dir=… -D work_dir=… -D compiler=… -D flags=… -P run.cmake

function(run)
  execute_process(COMMAND ${ARGV} OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    list(JOIN ARGV " " command)
    message(FATAL_ERROR "${command}: exit ${status}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${work_dir})
file(READ ${source_dir}/README.md readme)
if(NOT readme MATCHES "\n```cpp\n(.*)")
  message(FATAL_ERROR "README.md has no block fenced as ```cpp")
endif()
set(example "${CMAKE_MATCH_1}")
string(FIND "${example}" "\n```" fence)
string(SUBSTRING "${example}" 0 ${fence} example)
file(WRITE ${work_dir}/example.cpp "${example}\n")

run(${CMAKE_COMMAND} --install ${build_dir} --prefix ${work_dir}/prefix)
run(${CMAKE_COMMAND} -G Ninja -S ${source_dir}/tests/consumer -B ${work_dir}/build
  -D CMAKE_PREFIX_PATH=${work_dir}/prefix
  -D CMAKE_CXX_COMPILER=${compiler}
  -D CMAKE_CXX_FLAGS=${flags}
  -D example_source=${work_dir}/example.cpp)
run(${CMAKE_COMMAND} --build ${work_dir}/build)

file(GLOB samples ${source_dir}/samples/*.txt)
foreach(sample IN LISTS samples)
  run(${work_dir}/build/example ${sample})
  string(FIND "${output}" "\"schema\": \"referat/1\"" place)
  if(place EQUAL -1)
    message(FATAL_ERROR "example ${sample} printed no document:\n${output}")
  endif()
endforeach()
