namespace LscbCloud.Infrastructure.Sheets;

/// <summary>Knows which words a spreadsheet would run as a formula: they could send away what stands beside them.</summary>
internal static class Formulas
{
    // The full-width signs are read as their narrow ones by some spreadsheets; a tab or a line's end hides what follows.
    private const string Beginnings = "=+-@\t\r\n＝＋－＠";

    public static bool IsLike(string text) =>
        text.Length > 0 && (Beginnings.Contains(text[0], StringComparison.Ordinal) || IsLikeAfterBlanks(text));

    private static bool IsLikeAfterBlanks(string text)
    {
        var rest = text.AsSpan().TrimStart();

        return rest.Length < text.Length && rest.Length > 0 && Beginnings.Contains(rest[0], StringComparison.Ordinal);
    }
}
