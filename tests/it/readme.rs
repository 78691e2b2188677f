//! What README.md shows.

/// The example is shown as it is compiled.
#[test]
fn the_small_server_is_in_the_readme() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let source = std::fs::read_to_string(root.join("examples/small_server.rs")).unwrap();
    let (_, code) = source.split_once("\n\n").unwrap();
    assert!(code.lines().count() <= 100, "{}", code.lines().count());
    assert!(
        readme.contains(&format!("```rust,ignore\n{code}```")),
        "README.md shows another"
    );
}
