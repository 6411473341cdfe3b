using System.Xml;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>Makes any text fit for a file: characters that no document can hold become a visible mark instead of a broken file.</summary>
internal static class CleanText
{
    private const char Mark = '\ufffd';

    public static string Of(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsFit(text, at))
            {
                return string.Create(
                    text.Length,
                    text,
                    static (fit, from) =>
                    {
                        for (var i = 0; i < fit.Length; i++)
                        {
                            fit[i] = IsFit(from, i) ? from[i] : Mark;
                        }
                    }
                );
            }
        }

        return text;
    }

    private static bool IsFit(string text, int at) =>
        XmlConvert.IsXmlChar(text[at])
        || (at > 0 && XmlConvert.IsXmlSurrogatePair(text[at], text[at - 1]))
        || (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]));
}
