using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>What was found in a file that can be taken.</summary>
/// <param name="Name">What it will be called.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="IsScanned">Whether a scanner for viruses found it clean.</param>
/// <param name="Unread">What of its words could not be read, and what to do; none where all were.</param>
/// <param name="Findings">Words that may identify a child or a family; each must be answered for before the file is kept.</param>
public sealed record FileCheck(
    string Name,
    FileKind Kind,
    int Size,
    bool IsScanned,
    string? Unread,
    IReadOnlyList<MarkedWords> Findings
)
{
    /// <param name="file">The file that was looked through.</param>
    /// <param name="knownTelephones">Numbers that are nobody's own, such as the board's.</param>
    internal static FileCheck Of(CheckedFile file, params IEnumerable<string?> knownTelephones)
    {
        // The name goes where the file goes, and stays when its content is destroyed.
        var found = CheckedText.Of($"{FileNames.WordsOf(file.Name)}\n{file.Text}", knownTelephones).Findings;

        return new FileCheck(
            file.Name,
            file.Kind,
            file.Content.Length,
            file.IsScanned,
            file.Unread,
            [.. found.DistinctBy(mark => (mark.Kind, mark.Words))]
        );
    }
}
