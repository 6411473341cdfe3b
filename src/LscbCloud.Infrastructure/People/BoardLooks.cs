using LscbCloud.Infrastructure.Tenancy;
using Npgsql;

namespace LscbCloud.Infrastructure.People;

/// <summary>Reads how boards present themselves to everyone. Profiles are published rows, which every reader may see.</summary>
internal sealed class BoardLooks(AppDataSource app)
{
    private const string All = """
        select board_id, accent, mark, worried_text, worried_telephone from app.board_profiles
        where audience = 'public' and board_id = any($1)
        """;

    public async Task<IReadOnlyDictionary<Guid, BoardLook>> OfAsync(Guid[] boards, CancellationToken cancellationToken)
    {
        await using var command = app.Value.CreateCommand(All);
        _ = command.Parameters.Add(new NpgsqlParameter { Value = boards });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var looks = new Dictionary<Guid, BoardLook>();

        while (await reader.ReadAsync(cancellationToken))
        {
            looks[reader.GetGuid(0)] = Read(reader);
        }

        return looks;
    }

    private static BoardLook Read(NpgsqlDataReader row) =>
        new(
            row.GetString(1),
            row.GetString(2),
            row.IsDBNull(3) || row.IsDBNull(4) ? null : new WorriedAdvice(row.GetString(3), row.GetString(4))
        );
}
