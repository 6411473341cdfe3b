using System.Text;
using System.Xml;

namespace LscbCloud.Infrastructure.Files;

/// <summary>The words of a part of a package: paragraphs, cells, notes, comments, deleted text, and what is said of the document.</summary>
internal static class PackageText
{
    private const int LongestNumber = 20;

    /// <summary>
    /// How deep elements may lie in one another; real documents stay below 60. Whoever reads a part as a tree of objects goes
    /// down by recursion, and 200,000 levels, which pack into 22 kB, would end the process.
    /// </summary>
    private const int MostDepth = 256;

    private static readonly string[] Folders = ["word/", "xl/", "ppt/", "docProps/", "customXml/"];

    // Names of styles and colours, and addresses in the package.
    private static readonly string[] Wordless =
    [
        "/theme/",
        "/styles.xml",
        "/fontTable.xml",
        "/calcChain.xml",
        "docProps/app.xml",
    ];

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static bool HasText(string part) =>
        Array.Exists(Folders, folder => part.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
        && !Array.Exists(Wordless, wordless => part.Contains(wordless, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether elements lie in one another no deeper than may be.</summary>
    public static bool IsShallow(byte[] part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), Settings);

        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds the words of a part to a text; false where there are more, or where they lie deeper, than may be.</summary>
    public static bool Gather(byte[] part, StringBuilder text, int most)
    {
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), Settings);
        var (element, isIndex) = ("", false);

        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    element = reader.LocalName;
                    // A cell that names a shared text by its place holds no word of its own.
                    isIndex = element is "c" ? reader.GetAttribute("t") is "s" : isIndex;
                    Separate(element, text);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    Add(reader.Value, element, isIndex, text);
                    break;
                case XmlNodeType.EndElement when reader.LocalName is not ("t" or "r" or "rPr" or "pPr"):
                    NewLine(text);
                    break;
            }

            if (text.Length > most || reader.Depth > MostDepth)
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(string words, string element, bool isIndex, StringBuilder text)
    {
        // Values of charts and cells are figures; only those that could be the number of a person are kept.
        var isFigure =
            element is "v"
            && (isIndex || words.Length > LongestNumber || words.AsSpan().ContainsAnyExceptInRange('0', '9'));

        if (!isFigure)
        {
            _ = text.Append(words);
        }
    }

    private static void Separate(string element, StringBuilder text)
    {
        if (element is "tab" or "br" or "cr" or "noBreakHyphen")
        {
            _ = text.Append(' ');
        }
    }

    private static void NewLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            _ = text.Append('\n');
        }
    }
}
