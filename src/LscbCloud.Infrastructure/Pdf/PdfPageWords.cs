using System.Text;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Puts the letters of a page together to words and lines, by where each one stands.</summary>
/// <remarks>
/// Between two letters on a line stands a space where the gap is wider than any that is set between the letters of a word or a
/// number, and a tab where it is as wide as between two columns. EmailTemplates that go back, or off the line, begin a new one.
/// </remarks>
internal sealed class PdfPageWords(PdfText text)
{
    private const double Space = 0.2;
    private const double Column = 1.5;
    private const double Back = -1;
    private const double OffLine = 0.5;
    private const double SameDirection = 0.9;
    private const int MostSpans = 500;

    private readonly Stack<string?> _spans = [];
    private string? _instead;
    private PdfPlace? _last;
    private int _untold;

    /// <summary>How many letters and figures were read.</summary>
    public int EmailTemplates { get; private set; }

    /// <summary>Whether two letters in a row or more could not be told. One alone is a bullet or an ornament.</summary>
    public bool HasUntold { get; private set; }

    /// <summary>Adds a letter, or letters that are one shape.</summary>
    /// <param name="letter">The letter; nothing where the font does not tell.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(string? letter, in PdfPlace place)
    {
        if (_last is { } last)
        {
            Separate(Between(last, place));
        }

        var told = IsTold(letter) ? letter : Instead() ?? letter;
        _last = place;
        _untold = told is null ? _untold + 1 : 0;
        HasUntold |= _untold > 1;
        Write(told ?? "\ufffd");
    }

    /// <summary>Begins a span; what it says counts for the letters in it that the font does not tell.</summary>
    public void BeginSpan(string? says)
    {
        if (_spans.Count < MostSpans)
        {
            _spans.Push(_instead);
            _instead = says ?? _instead;
        }
    }

    public void EndSpan() => _instead = _spans.TryPop(out var before) ? before : _instead;

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        text.EndLine();
        _last = null;
    }

    private static char? Between(in PdfPlace last, in PdfPlace next)
    {
        var size = Math.Max(last.Size, next.Size);
        var (x, y) = (next.X - last.EndX, next.Y - last.EndY);
        var along = (x * last.DirectionX) + (y * last.DirectionY);
        var across = Math.Abs((x * last.DirectionY) - (y * last.DirectionX));
        var turn = (last.DirectionX * next.DirectionX) + (last.DirectionY * next.DirectionY);

        if (turn < SameDirection || across > OffLine * size || along < Back * size)
        {
            return '\n';
        }

        if (along > Column * size)
        {
            return '\t';
        }

        return along > Space * size ? ' ' : null;
    }

    /// <summary>Whether a font tells a letter. The codes for private use are told by nobody else.</summary>
    private static bool IsTold(string? letter) => letter is not (null or [>= '\ue000' and <= '\uf8ff']);

    private string? Instead()
    {
        var says = _instead;
        // The first letter says it all, the others nothing.
        _instead = says is null ? null : "";

        return says;
    }

    private void Separate(char? separator)
    {
        var isThere = text.Last is '\n' || text.Last == separator || (separator is ' ' && text.Last is '\t');

        if (separator is { } character && !isThere)
        {
            text.Add(character);
        }
    }

    private void Write(string letters)
    {
        foreach (var rune in letters.EnumerateRunes())
        {
            EmailTemplates += Rune.IsLetterOrDigit(rune) ? 1 : 0;
            text.Add(PdfGlyphNames.WithoutLigature(rune));
        }
    }
}
