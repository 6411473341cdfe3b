namespace LscbCloud.Infrastructure.Pdf;

/// <summary>The letters of a font's codes, by one of the encodings of the format and what the font changes of it.</summary>
internal sealed class PdfEncoding
{
    private const int Codes = 256;
    private const int FirstUpper = 128;
    private const char Untold = '\0';

    // From 0x80; a point in the middle stands where the encoding has nothing.
    private const string Windows =
        "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ"
        + "\u00a0¡¢£¤¥¦§¨©ª«¬-®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

    private const string Macintosh =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨\0ÆØ\0±\0\0¥µ\0\0\0\0\0ªº\0æø¿¡¬\0ƒ\0\0«»…\u00a0ÀÃÕŒœ–—“”‘’÷\0"
        + "ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\0ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    private const string Adobe =
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
        + "\0¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\0–†‡·\0¶•‚„”»…‰\0¿\0`´ˆ˜¯˘˙¨\0˚¸\0˝˛ˇ"
        + "—\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Æ\0ª\0\0\0\0ŁØŒº\0\0\0\0\0æ\0\0\0ı\0\0łøœß\0\0\0\0";

    private readonly string?[] _letters = new string?[Codes];

    private PdfEncoding()
    {
        // Made from one of the encodings, or without letters.
    }

    /// <summary>Fonts of signs, such as bullets and ticks: nothing in them is a letter.</summary>
    public static PdfEncoding Signs { get; } = new();

    public static bool IsOfSigns(string font) =>
        font.EndsWith("ZapfDingbats", StringComparison.Ordinal)
        || font.EndsWith("Symbol", StringComparison.Ordinal)
        || font.Contains("Wingdings", StringComparison.OrdinalIgnoreCase)
        || font.Contains("Webdings", StringComparison.OrdinalIgnoreCase);

    /// <summary>An encoding by its name and the names of the shapes that take other codes: a code, then names from there on.</summary>
    /// <param name="name">Its name; nothing for that of the format itself.</param>
    /// <param name="differences">Codes, each with the names of the shapes from there on.</param>
    /// <param name="hasBase">Whether codes without a name of their own are those of the encoding.</param>
    public static PdfEncoding Of(string? name, IReadOnlyList<IPdfValue> differences, bool hasBase)
    {
        var encoding = new PdfEncoding();

        if (hasBase)
        {
            encoding.Fill(name);
        }

        var code = 0;

        foreach (var difference in differences)
        {
            if (difference is PdfNumber number)
            {
                code = number.Whole;
            }
            else if (difference is PdfName shape && code is >= 0 and < Codes)
            {
                encoding._letters[code++] = PdfGlyphNames.LettersOf(shape.Value);
            }
        }

        return encoding;
    }

    public string? LettersOf(int code)
    {
        if (this == Signs)
        {
            return " ";
        }

        return code is >= 0 and < Codes ? _letters[code] : null;
    }

    private void Fill(string? name)
    {
        var upper = name switch
        {
            "WinAnsiEncoding" => Windows,
            "MacRomanEncoding" => Macintosh,
            _ => Adobe,
        };

        for (var code = (int)' '; code < Codes; code++)
        {
            var letter = code < FirstUpper ? (char)code : upper[code - FirstUpper];
            _letters[code] = letter is Untold ? null : letter.ToString();
        }

        if (upper == Adobe)
        {
            _letters['\''] = "’";
            _letters['`'] = "‘";
        }
    }
}
