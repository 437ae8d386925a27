# Sources made when configuring: the version, and the schemas as text, so that the library needs no
# files when it runs.
set(schema_json_file ${PROJECT_SOURCE_DIR}/schema/referat-1.schema.json)
set(schema_xml_file ${PROJECT_SOURCE_DIR}/schema/referat-1.xsd)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schema_json_file} ${schema_xml_file})
file(READ ${schema_json_file} schema_json)
file(READ ${schema_xml_file} schema_xml)
foreach(name IN ITEMS schema_json schema_xml version)
  configure_file(cmake/${name}.cpp.in ${PROJECT_BINARY_DIR}/generated/${name}.cpp @ONLY)
  target_sources(referat PRIVATE ${PROJECT_BINARY_DIR}/generated/${name}.cpp)
endforeach()
