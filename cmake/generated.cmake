# Sources made when configuring: the version, and the JSON Schema as text, so that the library
# needs no files when it runs.
set(schema_file ${PROJECT_SOURCE_DIR}/schema/referat-1.schema.json)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schema_file})
file(READ ${schema_file} schema_json)
foreach(name IN ITEMS schema_json version)
  configure_file(cmake/${name}.cpp.in ${PROJECT_BINARY_DIR}/generated/${name}.cpp @ONLY)
  target_sources(referat PRIVATE ${PROJECT_BINARY_DIR}/generated/${name}.cpp)
endforeach()
