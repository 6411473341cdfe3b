using System.Globalization;
using System.Reflection;
using Npgsql;

namespace LscbCloud.Bench.Filling;

/// <summary>Fills a migrated, empty database by SQL.</summary>
public static class Filler
{
    private const int MostVacuums = 30;

    public static Task FillAsync(string adminConnectionString, Size size, CancellationToken cancellationToken) =>
        ReadAsync(adminConnectionString, "fill.sql", size, cancellationToken);

    /// <summary>Adds agencies to a filled database, each with one action of a board.</summary>
    public static Task AddAgenciesAsync(string adminConnectionString, Size size, CancellationToken cancellationToken) =>
        ReadAsync(adminConnectionString, "agencies.sql", size, cancellationToken);

    /// <summary>Lets the first board of a filled database grow to 20,000 things, and one agency answer to twenty boards.</summary>
    public static Task GrowAsync(string adminConnectionString, Size size, CancellationToken cancellationToken) =>
        ReadAsync(adminConnectionString, "grow.sql", size, cancellationToken);

    /// <summary>Runs one of our files of SQL, with the numbers put in.</summary>
    private static async Task ReadAsync(
        string adminConnectionString,
        string file,
        Size size,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(size);

        await using var connection = new NpgsqlConnection(adminConnectionString);
        await connection.OpenAsync(cancellationToken);
        await RunAsync(connection, Text(file, size), cancellationToken);
        await VacuumAsync(connection, cancellationToken);
    }

    /// <summary>As a database that has lived for a while: statistics are there, and pages are known to be visible to all.</summary>
    /// <remarks>PostgreSQL's own worker may be looking at older rows at this moment, and then they are not known to be.</remarks>
    private static async Task VacuumAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string allVisible = """
            select bool_and(relallvisible >= relpages) from pg_class
            where relkind = 'r' and relnamespace::regnamespace::text in ('app', 'control')
            """;

        await using var isReady = new NpgsqlCommand(allVisible, connection);
        for (var tried = 0; tried < MostVacuums; tried++)
        {
            await RunAsync(connection, "vacuum analyze", cancellationToken);
            if (await isReady.ExecuteScalarAsync(cancellationToken) is true)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }

        throw new InvalidOperationException("Somebody keeps looking at older rows.");
    }

    private static string Text(string file, Size size)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not in the assembly.");
        using var reader = new StreamReader(stream);

        return reader
            .ReadToEnd()
            .Replace("{boards}", Number(size.Boards), StringComparison.Ordinal)
            .Replace("{agencies}", Number(size.Agencies), StringComparison.Ordinal)
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
