using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LscbCloud.Application.Priorities;
using LscbCloud.Bench.Screens;
using LscbCloud.Domain.Priorities;
using LscbCloud.Migrator;
using Npgsql;

namespace LscbCloud.Bench.Load;

/// <summary>
/// The statements that the service sends for one request, as scripts for pgbench: what PostgreSQL alone can do. They are
/// taken from the service as it sends them; what differs from request to request is looked up with the binding of the
/// board, in its round trip.
/// </summary>
internal sealed partial class PgScripts : IAsyncDisposable
{
    private const int Board = 1;
    private const string Slug = "priority-01";
    private const int Version = 1;

    private static readonly string Owner = SealKeys.SealInSql(BenchDatabase.SealKey, "('board:' || board)");

    private readonly int _boards;
    private readonly ScreenReading _reading;
    private readonly Dictionary<Guid, string> _known;

    private PgScripts(int boards, ScreenReading reading, Dictionary<Guid, string> known) =>
        (_boards, _reading, _known) = (boards, reading, known);

    public static async Task<PgScripts> OpenAsync(BenchDatabase database) =>
        new(
            database.Boards,
            await ScreenReading.OfBoardAsync(
                database.Admin,
                database.App,
                database.Control,
                BenchDatabase.SealKey,
                Board
            ),
            await KnownAsync(database)
        );

    public async Task<string> ListAsync()
    {
        var statements = await _reading.StatementsOfAsync(Screen.All[0]);

        return Script([.. statements.Select(Line)]);
    }

    public async Task<string> SaveAsync()
    {
        var update = _known.Single(pair => pair.Value == ":update").Key;
        var impact = new ImpactInput(ImpactState.Stated, Wording.ImpactOf(Version), ExpectedBy: null);
        var save = new AmendUpdate(
            Slug,
            Version,
            new UpdateId(update),
            Wording.Did(Version),
            impact,
            Wording.Next(Version)
        );
        var statements = await _reading.StatementsOfAsync(new Screen("save", mediator => mediator.Send(save)));
        var lines = statements.SelectMany(statement => Line(statement).Split(";\n")).ToArray();
        // The first reads the priority, whose version the others name.
        lines[0] += " \\gset";

        return Script(lines);
    }

    public ValueTask DisposeAsync() => _reading.DisposeAsync();

    /// <summary>The ids that the service names when it works for the first priority, and where a script finds its own.</summary>
    private static async Task<Dictionary<Guid, string>> KnownAsync(BenchDatabase database)
    {
        await using var source = NpgsqlDataSource.Create(database.Admin);
        await using var command = source.CreateCommand(
            "select board, plan, person, priority, \"update\" from bench.keys where b = $1 and slug = $2"
        );
        _ = command.Parameters.AddWithValue(Board);
        _ = command.Parameters.AddWithValue(Slug);
        await using var reader = await command.ExecuteReaderAsync();
        _ = await reader.ReadAsync();
        string[] names = [":board", ":plan", ":person", ":priority", ":update"];

        return names.Select((name, at) => (name, id: reader.GetGuid(at))).ToDictionary(one => one.id, one => one.name);
    }

    // Each client has priorities of its own, so that no two write to the same one.
    private string Script(IEnumerable<string> lines)
    {
        var script = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"\\set b random(1, {_boards})")
            .AppendLine(CultureInfo.InvariantCulture, $"\\set i 1 + :client_id + {Contest.Connections} * random(0, 2)")
            .AppendLine("begin;")
            .Append(CultureInfo.InvariantCulture, $"select set_config('app.owner', {Owner}, true), ")
            .Append("board, plan, person, priority, slug, ")
            .Append("\"update\", uuid_in(md5(random()::text)::cstring) fresh ")
            .AppendLine("from bench.keys where b = :b and i = :i \\gset");
        foreach (var line in lines)
        {
            var text = line.Replace('\n', ' ').Trim();
            _ = script.AppendLine(text.EndsWith("\\gset", StringComparison.Ordinal) ? text : text + ";");
        }

        return script.AppendLine("commit;").ToString();
    }

    private string Line(SentStatement statement) =>
        Parameter().Replace(statement.Text.Trim().TrimEnd(';'), match => Value(statement, match.Value));

    private string Value(SentStatement statement, string name) =>
        statement
            .Parameters.First(parameter => parameter.ParameterName.TrimStart('@') == name.TrimStart('@'))
            .Value switch
        {
            Guid id => _known.GetValueOrDefault(id, ":fresh"),
            Slug => ":slug",
            // A colon would be read as the name of a variable.
            string text => $"'{text.Replace("'", "''", StringComparison.Ordinal).Replace(':', '.')}'",
            // What is written is the version, before and after.
            int number when Written().IsMatch(name) => number == Version ? ":version" : "(:version + 1)",
            int number => number.ToString(CultureInfo.InvariantCulture),
            DateOnly day => $"'{day:yyyy-MM-dd}'::date",
            DateTime or DateTimeOffset => "now()",
            bool yes => yes ? "true" : "false",
            null or DBNull => "null",
            var other => throw new NotSupportedException(
                $"A parameter of type {other.GetType().Name} in {statement.Text}"
            ),
        };

    [GeneratedRegex("@[A-Za-z_][A-Za-z_0-9]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    /// <summary>EF Core calls what it writes @p0, @p1 and so on, and what it asks by name.</summary>
    [GeneratedRegex("^@p[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
