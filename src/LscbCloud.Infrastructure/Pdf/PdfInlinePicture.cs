namespace LscbCloud.Infrastructure.Pdf;

/// <summary>A picture whose bytes stand between the operators of a page: <c>BI … ID bytes EI</c>.</summary>
internal static class PdfInlinePicture
{
    /// <summary>Passes over it, to the first <c>EI</c> that stands alone.</summary>
    public static void Skip(PdfParser parser, PdfBudget budget)
    {
        _ = parser.Until("ID");
        var scanner = parser.Scanner;
        var bytes = scanner.Content.Span;
        var (start, at) = (scanner.Position, scanner.Position);
        var isEnd = false;

        while (!isEnd && at < bytes.Length)
        {
            var found = bytes[at..].IndexOf("EI"u8);
            at = found < 0 ? bytes.Length : at + found + 2;
            isEnd =
                found > 0 && PdfScanner.IsSpace(bytes[at - 3]) && (at == bytes.Length || PdfScanner.IsSpace(bytes[at]));
        }

        scanner.Position = at;
        _ = budget.Work(at - start);
    }
}
