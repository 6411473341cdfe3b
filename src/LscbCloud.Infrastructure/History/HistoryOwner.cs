using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.History;

/// <summary>A board or an agency, as the owner of a chain. The platform's chain has no owner.</summary>
internal sealed record HistoryOwner(Guid Id, string Slug, bool IsBoard)
{
    /// <summary>Every owner there is, boards first, in order of their addresses.</summary>
    public static async Task<IReadOnlyList<HistoryOwner>> AllAsync(
        ControlDataSource control,
        CancellationToken cancellationToken
    )
    {
        await using var command = control.Value.CreateCommand(
            """
            select id, slug, true as is_board from control.boards
            union all select id, slug, false from control.agencies
            order by is_board desc, slug
            """
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var owners = new List<HistoryOwner>();

        while (await reader.ReadAsync(cancellationToken))
        {
            owners.Add(new HistoryOwner(reader.GetGuid(0), reader.GetString(1), reader.GetBoolean(2)));
        }

        return owners;
    }

    public void Enter(TenantContext ground)
    {
        if (IsBoard)
        {
            ground.EnterBoard(new BoardId(Id));
        }
        else
        {
            ground.EnterAgency(new AgencyId(Id));
        }
    }

    public override string ToString() => IsBoard ? $"board {Slug}" : $"agency {Slug}";
}
