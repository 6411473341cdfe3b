using System.Buffers;
using System.Text;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Cuts bytes into names, numbers, strings and words. It never goes back, and what is not well formed it passes over.</summary>
internal sealed class PdfScanner(ReadOnlyMemory<byte> content, PdfBudget budget)
{
    private const int LongestWord = 127;

    private static readonly SearchValues<byte> Ending = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);
    private static readonly PdfWord ListStart = PdfWord.Of("["u8);
    private static readonly PdfWord ListEnd = PdfWord.Of("]"u8);
    private static readonly PdfWord DictionaryStart = PdfWord.Of("<<"u8);
    private static readonly PdfWord DictionaryEnd = PdfWord.Of(">>"u8);

    public ReadOnlyMemory<byte> Content => content;

    public int Position { get; set; }

    /// <summary>What comes next; nothing at the end.</summary>
    public IPdfValue? Next()
    {
        var bytes = content.Span;
        var start = Position;
        SkipSpace(bytes);

        if (Position >= bytes.Length || budget.IsSpent)
        {
            return null;
        }

        var next = Position + 1 < bytes.Length ? bytes[Position + 1] : (byte)0;
        var value = bytes[Position] switch
        {
            (byte)'/' => Name(bytes),
            (byte)'(' => new PdfString(PdfStrings.InBrackets(bytes, this)),
            (byte)'<' when next is (byte)'<' => Take(DictionaryStart, 2),
            (byte)'<' => new PdfString(PdfStrings.InHexadecimal(bytes, this)),
            (byte)'>' when next is (byte)'>' => Take(DictionaryEnd, 2),
            (byte)'[' => Take(ListStart, 1),
            (byte)']' => Take(ListEnd, 1),
            _ => Word(bytes),
        };

        return budget.Work(Position - start) ? value : null;
    }

    internal static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private PdfWord Take(PdfWord word, int length)
    {
        Position += length;

        return word;
    }

    private void SkipSpace(ReadOnlySpan<byte> bytes)
    {
        while (Position < bytes.Length && (IsSpace(bytes[Position]) || bytes[Position] is (byte)'%'))
        {
            if (bytes[Position] is (byte)'%')
            {
                var line = bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = line < 0 ? bytes.Length : Position + line;
            }
            else
            {
                Position++;
            }
        }
    }

    private ReadOnlySpan<byte> Regular(ReadOnlySpan<byte> bytes)
    {
        var start = Position;

        var length = bytes[start..].IndexOfAny(Ending);
        Position = length < 0 ? bytes.Length : start + length;

        return bytes[start..Position];
    }

    private PdfName Name(ReadOnlySpan<byte> bytes)
    {
        Position++;
        var written = Regular(bytes);

        if (written.IndexOf((byte)'#') < 0)
        {
            return new PdfName(Encoding.Latin1.GetString(written));
        }

        var name = new StringBuilder(written.Length);

        var at = 0;

        while (at < written.Length)
        {
            var isCode =
                written[at] is (byte)'#'
                && at + 2 < written.Length
                && char.IsAsciiHexDigit((char)written[at + 1])
                && char.IsAsciiHexDigit((char)written[at + 2]);
            _ = name.Append(isCode ? (char)PdfStrings.Pair(written[at + 1], written[at + 2]) : (char)written[at]);
            at += isCode ? 3 : 1;
        }

        return new PdfName(name.ToString());
    }

    private IPdfValue Word(ReadOnlySpan<byte> bytes)
    {
        var word = Regular(bytes);

        if (word.IsEmpty)
        {
            // A bracket that closes nothing.
            Position++;

            return PdfWord.Of([]);
        }

        return PdfNumber.Read(word) ?? (IPdfValue)PdfWord.Of(word[..Math.Min(word.Length, LongestWord)]);
    }
}
