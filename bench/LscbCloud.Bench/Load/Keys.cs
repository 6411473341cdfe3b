using Npgsql;

namespace LscbCloud.Bench.Load;

/// <summary>The priorities of a filled database, dealt out to connections so that no two write to the same one.</summary>
internal sealed class Keys
{
    /// <summary>What scripts look up: one row for each priority, with everything that the service's parameters name.</summary>
    public const string Table = """
        create table bench.keys as
            select p.b, p.i, p.board, p.plan, p.person, p.id priority, s.slug, (select u.id from app.priority_updates u
                where u.board_id = p.board and u.priority_id = p.id order by u.number desc limit 1) "update"
            from bench.priorities p join app.priorities s on s.board_id = p.board and s.id = p.id;
        alter table bench.keys add primary key (b, i);
        analyze bench.keys;
        grant usage on schema bench to lscb_app;
        grant select on bench.keys to lscb_app;
        """;

    private readonly Key[][] _dealt;
    private readonly Dictionary<Guid, Key> _byPriority;

    private Keys(List<Key> all, int connections)
    {
        _byPriority = all.ToDictionary(key => key.Priority);
        _dealt =
        [
            .. Enumerable.Range(0, connections).Select(c => all.Where((_, at) => at % connections == c).ToArray()),
        ];
    }

    public static async Task<Keys> ReadAsync(string admin, int connections)
    {
        const string query = """
            select k.b, k.board, b.slug, k.slug, k.priority, k."update"
            from bench.keys k join bench.boards b using (b) order by k.i, k.b
            """;
        await using var source = NpgsqlDataSource.Create(admin);
        await using var command = source.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync();
        var all = new List<Key>();
        while (await reader.ReadAsync())
        {
            all.Add(
                new Key(
                    reader.GetInt32(0),
                    reader.GetGuid(1),
                    reader.GetString(2),
                    reader.GetString(3),
                    reader.GetGuid(4),
                    reader.GetGuid(5)
                )
            );
        }

        return new Keys(all, connections);
    }

    /// <summary>Reads the versions again, because somebody else has saved in between.</summary>
    public async Task RefreshAsync(string admin)
    {
        await using var source = NpgsqlDataSource.Create(admin);
        await using var command = source.CreateCommand("select id, version from app.priorities");
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            _byPriority[reader.GetGuid(0)].Version = reader.GetInt32(1);
        }
    }

    /// <summary>Any of the connection's own.</summary>
    public Key Of(int connection)
    {
        var own = _dealt[connection];

#pragma warning disable CA5394, S2245 // Which board is next is no secret.
        return own[Random.Shared.Next(own.Length)];
#pragma warning restore CA5394, S2245
    }
}
