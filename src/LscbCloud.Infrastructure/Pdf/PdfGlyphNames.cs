using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>EmailTemplates by the names that fonts give to their shapes (Adobe Glyph List, as far as Latin letters, figures and punctuation go).</summary>
internal static class PdfGlyphNames
{
    private static readonly FrozenDictionary<string, string> Names = Read(
        """
        space SP nbspace SP nonbreakingspace SP exclam ! quotedbl " numbersign # dollar $ percent % ampersand & quotesingle ' quoteright ’
        quoteleft ‘ quotesinglbase ‚ quotedblleft “ quotedblright ” quotedblbase „ parenleft ( parenright ) asterisk * plus + comma ,
        hyphen - minus − sfthyphen - endash – emdash — period . slash / colon : semicolon ; less < equal = greater > question ? at @
        zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 bracketleft [ backslash \ bracketright ] asciicircum ^
        underscore _ grave ` braceleft { bar | braceright } asciitilde ~ exclamdown ¡ questiondown ¿ cent ¢ sterling £ currency ¤ yen ¥
        Euro € brokenbar ¦ section § copyright © registered ® trademark ™ guillemotleft « guillemotright » guilsinglleft ‹
        guilsinglright › logicalnot ¬ degree ° plusminus ± onesuperior ¹ twosuperior ² threesuperior ³ mu µ paragraph ¶
        periodcentered · bullet • ellipsis … dagger † daggerdbl ‡ perthousand ‰ florin ƒ fraction ⁄ onequarter ¼ onehalf ½
        threequarters ¾ multiply × divide ÷ ordfeminine ª ordmasculine º AE Æ ae æ OE Œ oe œ Oslash Ø oslash ø Lslash Ł lslash ł
        Dcroat Đ dcroat đ Eth Ð eth ð Thorn Þ thorn þ germandbls ß dotlessi ı fi fi fl fl ff ff ffi ffi ffl ffl acute ´ dieresis ¨
        circumflex ˆ tilde ˜ macron ¯ breve ˘ dotaccent ˙ ring ˚ cedilla ¸ hungarumlaut ˝ ogonek ˛ caron ˇ filledbox ■ checkmark ✓
        """
    );

    // What stands after a letter in the names of letters with accents, and the accent that follows a letter in a text.
    private static readonly (string Ending, string Accent)[] Accents =
    [
        ("grave", "\u0300"),
        ("acute", "\u0301"),
        ("circumflex", "\u0302"),
        ("tilde", "\u0303"),
        ("macron", "\u0304"),
        ("breve", "\u0306"),
        ("dotaccent", "\u0307"),
        ("dieresis", "\u0308"),
        ("ring", "\u030a"),
        ("hungarumlaut", "\u030b"),
        ("caron", "\u030c"),
        ("commaaccent", "\u0326"),
        ("cedilla", "\u0327"),
        ("ogonek", "\u0328"),
    ];

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>What a shape of this name says; nothing where the name tells only the program that gave it.</summary>
    public static string? LettersOf(string name)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        // "a.sc" is a small capital, "one.tnum" a figure as wide as all others.
        var plain = point > 0 ? name[..point] : name;

        if (plain.Contains('_', StringComparison.Ordinal) && plain.Length > 1)
        {
            var parts = plain.Split('_').Select(One).ToArray();

            return parts.Contains(null) ? null : string.Concat(parts);
        }

        return One(plain);
    }

    /// <summary>A character as letters that stand for themselves: fi in one shape is f and i.</summary>
    public static string WithoutLigature(Rune rune)
    {
        var at = rune.Value - 0xfb00;

        return at >= 0 && at < Ligatures.Length ? Ligatures[at] : rune.ToString();
    }

    private static string? One(string name)
    {
        if (name is [var only] && char.IsAsciiLetterOrDigit(only))
        {
            return name;
        }

        return Names.GetValueOrDefault(name) ?? Accented(name) ?? ByNumber(name);
    }

    private static string? Accented(string name)
    {
        var accent = Array.Find(Accents, one => name.Length > 1 && name.AsSpan(1).SequenceEqual(one.Ending)).Accent;

        return accent is not null && char.IsAsciiLetter(name[0]) ? name[0] + accent : null;
    }

    /// <summary>"uni00E9" and "u1F600" say the number of the character.</summary>
    private static string? ByNumber(string name)
    {
        var figures = name switch
        {
            ['u', 'n', 'i', .. { Length: 4 } four] => four,
            ['u', .. { Length: >= 4 and <= 6 } more] => more,
            _ => "",
        };

        return
            int.TryParse(figures, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            && Rune.IsValid(number)
            ? new Rune(number).ToString()
            : null;
    }

    private static FrozenDictionary<string, string> Read(string table)
    {
        var words = table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        return words
            .Chunk(2)
            .ToFrozenDictionary(pair => pair[0], pair => pair[1] is "SP" ? " " : pair[1], StringComparer.Ordinal);
    }
}
