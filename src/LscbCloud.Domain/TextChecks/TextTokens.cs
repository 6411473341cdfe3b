using System.Globalization;
using System.Text;

namespace LscbCloud.Domain.TextChecks;

/// <summary>A text cut into words, numbers and marks. Asking past either end is allowed: there is nothing.</summary>
internal sealed class TextTokens
{
    /// <summary>Stands for the end of a paragraph, which no name and no date crosses.</summary>
    public const char Break = '\n';

    private readonly string _text;
    private readonly List<TextToken> _tokens = [];

    public TextTokens(string text)
    {
        _text = text;
        var at = 0;

        while (at < text.Length)
        {
            at = char.IsWhiteSpace(text[at]) ? SkipSpace(at) : Take(at);
        }
    }

    public int Count => _tokens.Count;

    public TextTokenKind KindAt(int index) => Exists(index) ? _tokens[index].Kind : TextTokenKind.None;

    public ReadOnlySpan<char> At(int index) =>
        Exists(index) ? _text.AsSpan(_tokens[index].Start, _tokens[index].Length) : [];

    public bool IsWord(int index, string word) =>
        KindAt(index) is TextTokenKind.Word && At(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsMark(int index, params ReadOnlySpan<char> marks) =>
        KindAt(index) is TextTokenKind.Mark && marks.Contains(At(index)[0]);

    /// <summary>Whether two tokens stand together without a space.</summary>
    public bool AreJoined(int left, int right) =>
        Exists(left) && Exists(right) && _tokens[left].Start + _tokens[left].Length == _tokens[right].Start;

    /// <summary>A number of one to three digits that is no part of a decimal, an amount or a percentage.</summary>
    public int? SmallNumberAt(int index)
    {
        if (KindAt(index) is not TextTokenKind.Number || At(index).Length > 3)
        {
            return null;
        }

        var isPart =
            (
                IsMark(index + 1, '.', ',')
                && KindAt(index + 2) is TextTokenKind.Number
                && AreJoined(index + 1, index + 2)
            )
            || IsMark(index + 1, '%')
            || IsMark(index - 1, '£', '€', '$', '#');

        return isPart ? null : int.Parse(At(index), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>What stands from one token to another, both included, as a finding.</summary>
    public TextFinding Finding(TextFindingKind kind, int first, int last)
    {
        var start = _tokens[first].Start;
        var length = _tokens[last].Start + _tokens[last].Length - start;

        return new TextFinding(kind, start, length, _text.Substring(start, length));
    }

    private bool Exists(int index) => index >= 0 && index < _tokens.Count;

    private int SkipSpace(int at)
    {
        var lines = 0;

        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            lines += _text[at] == '\n' ? 1 : 0;

            if (lines == 2 && !IsMark(Count - 1, Break))
            {
                _tokens.Add(new TextToken(TextTokenKind.Mark, at, 1));
            }

            at++;
        }

        return at;
    }

    private int Take(int at)
    {
        var start = at;
        var (letters, digits) = (false, false);

        while (at < _text.Length && LengthInWord(at, letters) is var length and > 0)
        {
            digits |= char.IsAsciiDigit(_text[at]);
            letters |= !char.IsAsciiDigit(_text[at]);
            at += length;
        }

        var kind = (letters, digits) switch
        {
            (true, true) => TextTokenKind.Code,
            (true, false) => TextTokenKind.Word,
            (false, true) => TextTokenKind.Number,
            _ => TextTokenKind.Mark,
        };
        at = kind is TextTokenKind.Mark ? at + 1 : at;
        _tokens.Add(new TextToken(kind, start, at - start));

        return at;
    }

    /// <summary>How many units of a word or a number stand here; none where it ends.</summary>
    private int LengthInWord(int at, bool afterLetter)
    {
        if (char.IsAsciiDigit(_text[at]))
        {
            return 1;
        }

        _ = Rune.DecodeFromUtf16(_text.AsSpan(at), out var rune, out var length);

        if (Rune.IsLetter(rune) || (afterLetter && BelongsToLetters(rune)))
        {
            return length;
        }

        // Anne-Marie and O'Neill are one word each; a hyphen before a figure ends a word.
        var joins = afterLetter && _text[at] is '-' or '‐' or '‑' or '\'' or '’' or 'ʼ';

        return joins && afterLetter && at + 1 < _text.Length && char.IsLetter(_text[at + 1]) ? 1 : 0;
    }

    private static bool BelongsToLetters(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Format;
}
