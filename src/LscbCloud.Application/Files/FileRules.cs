namespace LscbCloud.Application.Files;

/// <summary>What a person is told before they choose a file.</summary>
/// <param name="IsOpen">Whether files are taken at all.</param>
/// <param name="MostBytes">The largest file, in bytes.</param>
/// <param name="Endings">What the name of a file may end with.</param>
/// <param name="IsScanned">Whether a scanner for viruses is connected.</param>
/// <param name="Scanning">What the product does about viruses, in a sentence.</param>
/// <param name="TooLarge">The refusal of a larger file.</param>
public sealed record FileRules(
    bool IsOpen,
    int MostBytes,
    IReadOnlyList<string> Endings,
    bool IsScanned,
    string Scanning,
    string TooLarge
)
{
    private static readonly string[] Taken =
    [
        ".pdf",
        ".docx",
        ".xlsx",
        ".pptx",
        ".png",
        ".jpg",
        ".jpeg",
        ".csv",
        ".txt",
    ];

    internal static FileRules Of(FileIntake desk) =>
        new(
            desk.Scanner is not ScannerKind.None,
            FileSentences.MostBytes,
            Taken,
            desk.Scanner is ScannerKind.Connected,
            FileSentences.OfScanner(desk.Scanner),
            FileSentences.TooLarge
        );
}
