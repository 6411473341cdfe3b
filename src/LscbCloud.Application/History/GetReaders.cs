using LscbCloud.Application.Actions;
using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Says who can see a thing of the board: the roles that may open it, and whoever sees more or less of it.</summary>
/// <remarks>Read from what the use cases themselves require, so that it cannot say anything else than what holds.</remarks>
[Requires(Permission.ReadBoard)]
public sealed record GetReaders(RecordAddress Address) : IQuery<Readers>;

internal sealed class GetReadersHandler(IArrangementRows arrangementRows, RecordLookup things, IBusinessDay day)
    : IQueryHandler<GetReaders, Readers>
{
    public async Task<Result<Readers>> Handle(GetReaders request, CancellationToken cancellationToken)
    {
        if (await things.FindAsync(request.Address, cancellationToken) is not { } thing)
        {
            return Error.NotFound("not-found", "There is nothing at this address.");
        }

        var arrangement = await ArrangementInForce.OnAsync(arrangementRows, day.Today, cancellationToken);
        var kind = request.Address.Kind;

        return new Readers(
            thing.Label,
            RolesOf(PermissionToOpen(kind), arrangement),
            RolesOf(RequiresAttribute.Of<GetHistoryOf>().Permission, arrangement),
            kind is RecordKind.Priority or RecordKind.Measure
                ? RolesOf(Permission.ReadSmallNumbers, arrangement)
                : null,
            thing.HasFile ? FilesOf(kind, thing, arrangement) : null,
            thing.Agency is { } agency ? AgencyOf(agency, thing.IsAgencyTold) : null
        );
    }

    /// <summary>What the use case behind the thing's own page requires.</summary>
    private static Permission PermissionToOpen(RecordKind kind) =>
        kind switch
        {
            RecordKind.Priority => RequiresAttribute.Of<GetPriority>().Permission,
            RecordKind.Measure => RequiresAttribute.Of<GetMeasure>().Permission,
            RecordKind.Action => RequiresAttribute.Of<GetAction>().Permission,
            RecordKind.Evidence => RequiresAttribute.Of<GetEvidence>().Permission,
            RecordKind.Meeting => RequiresAttribute.Of<GetMeeting>().Permission,
            RecordKind.Group => RequiresAttribute.Of<ListGroups>().Permission,
            _ => throw new InvalidOperationException($"{kind} has no page."),
        };

    private static FileReaders FilesOf(RecordKind kind, FoundRecord thing, Arrangement? arrangement)
    {
        var may =
            kind is RecordKind.Action
                ? RequiresAttribute.Of<GetProofFile>().Permission
                : RequiresAttribute.Of<GetEvidenceFile>().Permission;

        return new FileReaders(thing.GivesFileOut ? RolesOf(may, arrangement) : []);
    }

    private static AgencyReaders AgencyOf(string agency, bool isTold)
    {
        return new AgencyReaders(
            agency,
            isTold ? RolesInAgencyOf<GetAgencyAction>() : [],
            isTold ? RolesInAgencyOf<GetAgencyActionHistory>() : []
        );
    }

    private static RoleView[] RolesInAgencyOf<TRequest>() =>
        [
            .. RolePermissions
                .RolesInAgencyWith(RequiresAttribute.Of<TRequest>().Permission)
                .Select(role => new RoleView(role, Role.LabelOf(role))),
        ];

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
