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

/// <summary>Who can see one thing. Roles of the board go by the names that the arrangement in force gives them.</summary>
/// <param name="Label">What people call the thing.</param>
/// <param name="Open">Who may open it.</param>
/// <param name="History">Who may also open its history.</param>
/// <param name="SmallNumbers">Who sees counts of 1 to 5 in its figures; none where it has no figures.</param>
/// <param name="File">Who may fetch its files; none where it has none.</param>
/// <param name="Agency">The agency that owns it; none where the board keeps it itself.</param>
public sealed record Readers(
    string Label,
    IReadOnlyList<RoleView> Open,
    IReadOnlyList<RoleView> History,
    IReadOnlyList<RoleView>? SmallNumbers,
    FileReaders? File,
    AgencyReaders? Agency
);

/// <summary>Who may fetch the files of evidence, or those that show that an action is done.</summary>
/// <param name="Roles">Those roles; empty once no file of it is given out any more.</param>
public sealed record FileReaders(IReadOnlyList<RoleView> Roles);

/// <summary>Who of the agency that owns an action can see it.</summary>
/// <param name="Name">The agency.</param>
/// <param name="Roles">Roles in that agency; empty until the board has agreed the action.</param>
/// <param name="History">Those of them that also read what both parties know of its history.</param>
public sealed record AgencyReaders(string Name, IReadOnlyList<RoleView> Roles, IReadOnlyList<RoleView> History);

internal sealed class GetReadersHandler(IBoardDb db, RecordLookup things, IBusinessDay day)
    : IQueryHandler<GetReaders, Readers>
{
    public async Task<Result<Readers>> Handle(GetReaders request, CancellationToken cancellationToken)
    {
        if (await things.FindAsync(request.Address, cancellationToken) is not { } thing)
        {
            return Error.NotFound("not-found", "There is nothing at this address.");
        }

        var arrangement = await ArrangementInForce.OnAsync(db, day.Today, cancellationToken);
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
