using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.People;
using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>A board, an agency or the platform, for which work is done without anybody being signed in.</summary>
internal sealed record Owner(OwnerKind Kind, Guid Id, string Slug, string Name)
{
    /// <summary>The service itself. Its rows have no owner's id.</summary>
    public static Owner Platform { get; } = new(OwnerKind.Platform, Guid.Empty, "", "");

    public bool IsBoard => Kind is OwnerKind.Board;

    /// <summary>The kind as the database writes it.</summary>
    public string Word => WordOf(Kind);

    /// <summary>Every board and agency there is, boards first, in order of their addresses.</summary>
    public static async Task<IReadOnlyList<Owner>> AllAsync(
        ControlDataSource control,
        CancellationToken cancellationToken
    ) =>
        await control.AllAsync(
            """
            select 'board', id, slug, name from control.boards
            union all select 'agency', id, slug, name from control.agencies
            order by 1 desc, 3
            """,
            Read,
            cancellationToken
        );

    /// <summary>Reads an owner from the columns kind, id, slug and name.</summary>
    public static Owner Read(NpgsqlDataReader row) =>
        row.GetString(0) switch
        {
            "board" => new Owner(OwnerKind.Board, row.GetGuid(1), row.GetString(2), row.GetString(3)),
            "agency" => new Owner(OwnerKind.Agency, row.GetGuid(1), row.GetString(2), row.GetString(3)),
            _ => Platform,
        };

    /// <summary>Binds the request to this owner. The platform has no tenant to enter.</summary>
    public void Enter(TenantContext tenant)
    {
        switch (Kind)
        {
            case OwnerKind.Board:
                tenant.EnterBoard(new BoardId(Id), Slug, Name);
                break;
            case OwnerKind.Agency:
                tenant.EnterAgency(new AgencyId(Id), Slug, Name);
                break;
            default:
                break;
        }
    }

    public override string ToString() => Kind is OwnerKind.Platform ? Word : $"{Word} {Slug}";

    private static string WordOf(OwnerKind kind) =>
        kind switch
        {
            OwnerKind.Board => "board",
            OwnerKind.Agency => "agency",
            _ => "platform",
        };
}
