using System.Text;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>A word of the format: an operator, a bracket, <c>true</c>, <c>obj</c>.</summary>
internal sealed class PdfWord : IPdfValue
{
    // Operators of two letters at most stand in a page by the thousand: each is made once.
    private const int Longest = 2;
    private static readonly PdfWord?[] Short = new PdfWord?[1 << (8 * Longest)];

    private PdfWord(string word) => Word = word;

    public string Word { get; }

    public static PdfWord Of(ReadOnlySpan<byte> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return new PdfWord(Encoding.Latin1.GetString(word));
        }

        ref var known = ref Short[word.Length == 1 ? word[0] : (word[0] << 8) | word[1]];

        return known ??= new PdfWord(Encoding.Latin1.GetString(word));
    }
}
