using System.Text;
using System.Xml;

namespace LscbCloud.Infrastructure.Files;

/// <summary>Keeps the cells of a row of a sheet, or of a table in a document, on one line with tabs between them.</summary>
internal sealed class TableRow
{
    private const int MostColumns = 200;

    private int _depth;
    private int _column;

    private bool IsInside => _depth > 0;

    /// <summary>Begins a row or a cell. The cells of a sheet say where they stand, for those that are empty are not written.</summary>
    public void Begin(XmlReader reader, StringBuilder text)
    {
        switch (reader.LocalName)
        {
            case "row" or "tr" when !reader.IsEmptyElement:
                PackageText.NewLine(text);
                _depth++;
                _column = 0;
                break;
            case "c" when IsInside && reader.GetAttribute("r") is { } place:
                for (var column = ColumnOf(place); _column < column && _column < MostColumns; _column++)
                {
                    _ = text.Append('\t');
                }

                break;
        }
    }

    /// <summary>Ends what is a row, a cell or inside of one; false where it is none, and ends as elsewhere.</summary>
    public bool End(string element, StringBuilder text)
    {
        if (!IsInside)
        {
            return false;
        }

        switch (element)
        {
            case "row" or "tr":
                _depth--;
                PackageText.NewLine(text);
                break;
            case "tc":
                _ = text.Append('\t');
                break;
            case "p":
                _ = text.Append(' ');
                break;
        }

        return true;
    }

    /// <summary>The column of a place such as "AB12", from 0.</summary>
    private static int ColumnOf(string place)
    {
        var column = 0;

        foreach (var letter in place.TakeWhile(char.IsAsciiLetterUpper).Take(3))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column - 1;
    }
}
