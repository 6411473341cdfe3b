using System.Globalization;
using System.Reflection;
using Npgsql;

namespace LscbCloud.Bench.Filling;

/// <summary>Fills a migrated, empty database by SQL.</summary>
public static class Filler
{
    public static async Task FillAsync(string adminConnectionString, Size size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(size);

        await using var connection = new NpgsqlConnection(adminConnectionString);
        await connection.OpenAsync(cancellationToken);
        await RunAsync(connection, Text(size), cancellationToken);
        // As a database that has lived for a while: statistics are there, and pages are known to be visible.
        await RunAsync(connection, "vacuum analyze", cancellationToken);
    }

    private static string Text(Size size)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("fill.sql")
            ?? throw new InvalidOperationException("fill.sql is not in the assembly.");
        using var reader = new StreamReader(stream);

        return reader
            .ReadToEnd()
            .Replace("{boards}", Number(size.Boards), StringComparison.Ordinal)
            .Replace("{priorities}", Number(Size.Priorities), StringComparison.Ordinal)
            .Replace("{updates}", Number(Size.Updates), StringComparison.Ordinal)
            .Replace("{entries}", Number(Size.Entries), StringComparison.Ordinal)
            .Replace("{scattered}", size.IsScattered ? "true" : "false", StringComparison.Ordinal);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static async Task RunAsync(NpgsqlConnection connection, string text, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // The text is a file of this build, with numbers put in.
        await using var command = new NpgsqlCommand(text, connection) { CommandTimeout = 300 };
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
