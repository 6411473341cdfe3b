using System.Buffers;
using System.Globalization;
using System.Text;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Documents;

namespace LscbCloud.Infrastructure.Sheets;

/// <summary>A sheet as comma-separated values: RFC 4180 in UTF-8, with the mark by which Excel knows it.</summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";
    private static readonly SearchValues<char> MustBeQuoted = SearchValues.Create(",\"\r\n");

    public static byte[] Of(Sheet sheet)
    {
        using var stream = new MemoryStream();

        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        {
            WriteLine(writer, sheet.Columns.Select(column => Text(column.Title)));

            foreach (var row in sheet.Rows)
            {
                WriteLine(writer, row.Cells.Select(Written));
            }

            if (sheet.CutNote is { } note)
            {
                // The one place where a file without a second page can say that it is not whole.
                WriteLine(writer, sheet.Columns.Select((_, at) => at == 0 ? Text(note) : ""));
            }
        }

        return stream.ToArray();
    }

    private static void WriteLine(StreamWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells));
        writer.Write(LineEnd);
    }

    private static string Written(ISheetCell? cell) =>
        cell switch
        {
            TextCell text => Text(text.Value),
            NumberCell number => number.Value.ToString(CultureInfo.InvariantCulture),
            DayCell day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            InstantCell instant => instant
                .Value.ClockInLondon()
                .ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            _ => "",
        };

    private static string Text(string text)
    {
        var clean = CleanText.Of(text);
        var safe = Formulas.IsLike(clean) ? "'" + clean : clean;

        return safe.AsSpan().ContainsAny(MustBeQuoted)
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
