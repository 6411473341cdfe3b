using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Says who can see a thing of the board: the roles that may open it, and whoever sees more or less of it.</summary>
/// <remarks>Read from what the use cases themselves require, so that it cannot say anything else than what holds.</remarks>
[Requires(Permission.ReadBoard)]
public sealed record GetReaders(RecordAddress Address) : IQuery<Readers>;

internal sealed class GetReadersHandler(IArrangementRows arrangementRows, RecordLookup records, IBusinessDay day)
    : IQueryHandler<GetReaders, Readers>
{
    public async Task<Result<Readers>> Handle(GetReaders request, CancellationToken cancellationToken)
    {
        if (
            records.Of(request.Address.Kind) is not { } kind
            || await kind.FindAsync(request.Address, cancellationToken) is not { } record
        )
        {
            return Error.NotFound("not-found", "There is nothing at this address.");
        }

        var sight = await kind.SightAsync(record.Id, cancellationToken);
        var arrangement = await ArrangementInForce.OnAsync(arrangementRows, day.Today, cancellationToken);

        return new Readers(
            record.Label,
            RolesOf(kind.ToOpen, arrangement),
            RolesOf(RequiresAttribute.Of<GetHistoryOf>().Permission, arrangement),
            sight.HasFigures ? RolesOf(Permission.ReadSmallNumbers, arrangement) : null,
            sight.ToFetchFiles is { } may ? FilesOf(sight, may, arrangement) : null,
            sight.Agency is { } agency ? AgencyOf(agency) : null
        );
    }

    private static FileReaders FilesOf(RecordSight sight, Permission may, Arrangement? arrangement) =>
        new(sight.GivesFilesOut ? RolesOf(may, arrangement) : []);

    private static AgencyReaders AgencyOf(AgencySight agency) =>
        new(
            agency.Name,
            agency.IsTold ? RolesInAgencyWith(agency.ToOpen) : [],
            agency.IsTold ? RolesInAgencyWith(agency.ToReadHistory) : []
        );

    private static RoleView[] RolesInAgencyWith(Permission permission) =>
        [.. RolePermissions.RolesInAgencyWith(permission).Select(role => new RoleView(role, Role.LabelOf(role)))];

    private static RoleView[] RolesOf(Permission permission, Arrangement? arrangement) =>
        [
            .. RolePermissions
                .RolesWith(permission)
                .Select(role => new RoleView(
                    role,
                    arrangement?.RoleNames.GetValueOrDefault(role) ?? Role.LabelOf(role)
                )),
        ];
}
