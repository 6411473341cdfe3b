using System.Globalization;
using System.Text;
using System.Xml;

namespace LscbCloud.Infrastructure.Files;

/// <summary>
/// The words of a part of a package: paragraphs, cells, results of formulas, labels of charts, kept values of pivot tables, notes,
/// comments, deleted text, what is said of the document; and the words of attributes, such as names of sheets and alternative texts.
/// </summary>
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

    /// <summary>
    /// Adds the words of a part to a text; false where there are more, or where they lie deeper, than may be. The cells of a row stand
    /// on one line with tabs between them, so that what belongs to one child is read together.
    /// </summary>
    /// <param name="part">The part, as XML.</param>
    /// <param name="text">Where its words go.</param>
    /// <param name="most">How long the text may become.</param>
    /// <param name="shared">The texts that cells of a workbook name by their places; nothing where there are none.</param>
    public static bool Gather(byte[] part, StringBuilder text, int most, IReadOnlyList<string>? shared = null)
    {
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), Settings);
        var (element, isIndex) = ("", false);
        var row = new TableRow();

        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    element = reader.LocalName;
                    // A cell that names a shared text by its place holds no word of its own.
                    isIndex = element is "c" ? reader.GetAttribute("t") is "s" : isIndex;
                    Separate(element, text);
                    row.Begin(reader, text);
                    AddAttributes(reader, text);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    Add(reader.Value, element, isIndex, shared, text);
                    break;
                case XmlNodeType.EndElement when row.End(reader.LocalName, text):
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

    private static void Add(
        string words,
        string element,
        bool isIndex,
        IReadOnlyList<string>? shared,
        StringBuilder text
    )
    {
        if (
            element is "v"
            && isIndex
            && int.TryParse(words, CultureInfo.InvariantCulture, out var at)
            && at >= 0
            && at < shared?.Count
        )
        {
            _ = text.Append(shared[at]);
        }
        if (element is not "v" || !(isIndex || IsFigure(words)))
        {
            _ = text.Append(words);
        }
    }

    /// <summary>Whether a value is a number that could be nobody's: one with a point, an exponent or very many digits.</summary>
    private static bool IsFigure(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        && (value.Length > LongestNumber || value.AsSpan().ContainsAnyExceptInRange('0', '9'));

    /// <summary>Adds the attributes that hold words of people. Names of bookmarks have no spaces, so a low line stands for one.</summary>
    private static void AddAttributes(XmlReader reader, StringBuilder text)
    {
        var element = reader.LocalName;

        for (var isThere = reader.MoveToFirstAttribute(); isThere; isThere = reader.MoveToNextAttribute())
        {
            if (IsWords(element, reader.LocalName) && !IsFigure(reader.Value))
            {
                NewLine(text);
                _ = text.Append(reader.Value.Replace('_', ' '));
                NewLine(text);
            }
        }

        _ = reader.MoveToElement();
    }

    private static bool IsWords(string element, string attribute) =>
        attribute switch
        {
            "descr" or "title" or "author" or "displayText" or "caption" or "tooltip" => true,
            "prompt" or "promptTitle" or "error" or "errorTitle" => true,
            "name" => element
                is "bookmarkStart"
                    or "sheet"
                    or "cacheField"
                    or "definedName"
                    or "table"
                    or "tableColumn",
            // A text that a pivot table keeps of its source, and a link to one of another workbook.
            "v" => element is "s",
            "val" => element is "sheetName" or "alias" or "tag",
            "value" => element is "listItem",
            _ => false,
        };

    private static void Separate(string element, StringBuilder text)
    {
        if (element is "tab" or "br" or "cr" or "noBreakHyphen")
        {
            _ = text.Append(' ');
        }
    }

    /// <summary>The texts of a workbook that its cells name by their places.</summary>
    public static IReadOnlyList<string> Shared(byte[] part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), Settings);
        var (texts, text) = (new List<string>(), new StringBuilder());

        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    _ = text.Append(reader.Value.Replace('\n', ' '));
                    break;
                case XmlNodeType.EndElement when reader.LocalName is "si":
                    texts.Add(text.ToString());
                    _ = text.Clear();
                    break;
                case XmlNodeType.Element when reader is { LocalName: "si", IsEmptyElement: true }:
                    texts.Add("");
                    break;
            }
        }

        return texts;
    }

    internal static void NewLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            _ = text.Append('\n');
        }
    }
}
