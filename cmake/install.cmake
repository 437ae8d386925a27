# What `cmake --install` puts where: headers, library, program, schema, and the files by which
# CMake and pkg-config find them.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/referat)
install(TARGETS referat EXPORT referat-targets)
install(DIRECTORY include/referat TYPE INCLUDE)
install(FILES schema/referat-1.schema.json schema/referat-1.xsd DESTINATION ${CMAKE_INSTALL_DATADIR}/referat)
install(EXPORT referat-targets NAMESPACE referat:: DESTINATION ${package_dir})
if(REFERAT_TOOLS)
  install(TARGETS referat-cli)
endif()

configure_package_config_file(cmake/referat-config.cmake.in referat-config.cmake
  INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(referat-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/referat-config.cmake
  ${PROJECT_BINARY_DIR}/referat-config-version.cmake
  DESTINATION ${package_dir}
)

# Seen from the .pc file, so that `cmake --install --prefix` elsewhere works too.
file(RELATIVE_PATH pkgconfig_to_prefix
  ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(cmake/referat.pc.in referat.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/referat.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
