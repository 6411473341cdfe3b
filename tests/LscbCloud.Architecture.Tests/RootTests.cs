namespace LscbCloud.Architecture.Tests;

public sealed class RootTests
{
    private static readonly string[] Allowed =
    [
        ".ci",
        ".config",
        ".csharpierignore",
        ".csharpierrc",
        ".editorconfig",
        ".gitattributes",
        ".gitignore",
        ".npmrc",
        "BannedSymbols.txt",
        "Directory.Build.props",
        "Directory.Packages.props",
        "LscbCloud.sln",
        "AGENTS.md",
        "Makefile",
        "README.md",
        "bench",
        "client",
        "docs",
        "global.json",
        "infra",
        "package-lock.json",
        "package.json",
        "src",
        "tests",
        "tools",
    ];

    // Made by tools and ignored by git.
    private static readonly string[] Made = [".git", "artifacts", "node_modules", ".data"];

    [Fact]
    public void The_top_folder_holds_what_belongs_there_and_no_plans() =>
        Assert.Empty(
            Directory
                .EnumerateFileSystemEntries(Assemblies.Root)
                .Select(entry => Path.GetFileName(entry) ?? "")
                .Except(Allowed, StringComparer.Ordinal)
                .Except(Made, StringComparer.Ordinal)
        );

    [Fact]
    public void Decisions_are_numbered_without_a_gap_or_a_double()
    {
        var numbers = Directory
            .EnumerateFiles(Path.Combine(Assemblies.Root, "docs", "decisions"), "*.md")
            .Select(file => int.Parse(Path.GetFileName(file).AsSpan(0, 4), provider: null))
            .Order()
            .ToArray();

        Assert.Equal(Enumerable.Range(1, numbers.Length), numbers);
    }
}
