using System.Collections.Frozen;

namespace LscbCloud.Application.Common;

/// <summary>Which role may do what. <c>docs/permissions.csv</c> says the same by use case, and a test compares the two.</summary>
/// <remarks>From the roles of practice: a lead proposes and never agrees, only the board closes, the Lead Member has no approval.</remarks>
public static class RolePermissions
{
    private static readonly Permission[] EveryoneOnTheBoard =
    [
        Permission.ReadBoard,
        Permission.ReadPriorities,
        Permission.ReadActions,
        Permission.ReadEvidence,
        Permission.ReadMeetings,
        Permission.ReadArrangements,
        Permission.WorkOwnActions,
    ];

    private static readonly FrozenDictionary<string, FrozenSet<Permission>> Board = Table(
        EveryoneOnTheBoard,
        new(StringComparer.Ordinal)
        {
            [Role.Chair] =
            [
                Permission.AgreePriorities,
                Permission.AgreeJudgements,
                Permission.ClosePriorities,
                Permission.ReadHistory,
                Permission.ReadPeople,
                Permission.ReadSeats,
                Permission.ProposeActions,
                Permission.ManageActions,
                Permission.VerifyActions,
                Permission.RemoveWords,
                Permission.ReadRetention,
                Permission.WithdrawEvidence,
            ],
            [Role.Manager] =
            [
                Permission.AgreePriorities,
                Permission.RecordUpdates,
                Permission.ProposeJudgements,
                Permission.ClosePriorities,
                Permission.WriteObjectives,
                Permission.WriteMeasures,
                Permission.ReadHistory,
                Permission.ReadPeople,
                Permission.ManagePeople,
                Permission.ManageArrangements,
                Permission.ManageProfile,
                Permission.ReadSeats,
                Permission.ManageSeats,
                Permission.ProposeActions,
                Permission.ManageActions,
                Permission.WorkActions,
                Permission.VerifyActions,
                Permission.ManageMeetings,
                Permission.ReportToMeetings,
                Permission.RemoveWords,
                Permission.ReadRetention,
                Permission.ManageRetention,
                Permission.WriteEvidence,
                Permission.WithdrawEvidence,
            ],
            [Role.Support] =
            [
                Permission.RecordUpdates,
                Permission.WriteObjectives,
                Permission.WriteMeasures,
                Permission.ReadHistory,
                Permission.ReadPeople,
                Permission.ReadRetention,
                Permission.ReadSeats,
                Permission.ProposeActions,
                Permission.WorkActions,
                Permission.WriteEvidence,
                Permission.WithdrawEvidence,
                Permission.ManageMeetings,
            ],
            [Role.Executive] =
            [
                Permission.AgreePriorities,
                Permission.AgreeJudgements,
                Permission.ClosePriorities,
                Permission.ReadPeople,
                Permission.ReadRetention,
                Permission.ReadSeats,
                Permission.ProposeActions,
                Permission.ManageActions,
                Permission.VerifyActions,
            ],
            [Role.SubGroupChair] =
            [
                Permission.RecordUpdates,
                Permission.ProposeJudgements,
                Permission.WriteObjectives,
                Permission.WriteMeasures,
                Permission.ProposeActions,
                Permission.WorkActions,
                Permission.ReadSeats,
                Permission.WriteEvidence,
            ],
            [Role.Lead] =
            [
                Permission.RecordUpdates,
                Permission.ProposeJudgements,
                Permission.WriteObjectives,
                Permission.WriteMeasures,
                Permission.ProposeActions,
                Permission.WorkActions,
                Permission.ReadSeats,
                Permission.WriteEvidence,
            ],
            [Role.Member] = [Permission.ReadSeats, Permission.ProposeActions],
            [Role.Deputy] = [],
            [Role.Lay] = [],
            [Role.LeadMember] = [],
            [Role.QualityAssurance] =
            [
                Permission.ReadHistory,
                Permission.ReadRetention,
                Permission.ReadSeats,
                Permission.ProposeActions,
                Permission.WorkActions,
                Permission.VerifyActions,
                Permission.WriteEvidence,
                Permission.WithdrawEvidence,
            ],
            [Role.Analyst] = [Permission.ReadSmallNumbers],
            [Role.Moderator] = [],
            [Role.CaseAuditor] = [],
            [Role.Scrutiny] = [],
        }
    );

    private static readonly FrozenDictionary<string, FrozenSet<Permission>> Agency = Table(
        [Permission.ReadAgency, Permission.ReadAgencyActions, Permission.ReadAgencyEvidence],
        new(StringComparer.Ordinal)
        {
            [Role.AgencyAdministrator] =
            [
                Permission.ReadAgencyHistory,
                Permission.ReadAgencyPeople,
                Permission.ManageAgencyPeople,
                Permission.WorkAgencyActions,
                Permission.WriteAgencyEvidence,
                Permission.WithdrawAgencyEvidence,
                Permission.RemoveAgencyWords,
                Permission.ReadAgencyRetention,
                Permission.ManageAgencyRetention,
            ],
            [Role.Section11Lead] =
            [
                Permission.ReadAgencyHistory,
                Permission.ReadAgencyPeople,
                Permission.WorkAgencyActions,
                Permission.WriteAgencyEvidence,
                Permission.WithdrawAgencyEvidence,
                Permission.RemoveAgencyWords,
                Permission.ReadAgencyRetention,
            ],
            [Role.Substitute] =
            [
                Permission.ReadAgencyPeople,
                Permission.WorkAgencyActions,
                Permission.WriteAgencyEvidence,
                Permission.WithdrawAgencyEvidence,
            ],
            [Role.Contributor] = [Permission.WorkAgencyActions, Permission.WriteAgencyEvidence],
            [Role.Signatory] =
            [
                Permission.ReadAgencyHistory,
                Permission.ReadAgencyPeople,
                Permission.WorkAgencyActions,
                Permission.WriteAgencyEvidence,
                Permission.WithdrawAgencyEvidence,
                Permission.ReadAgencyRetention,
            ],
            [Role.AgencyAuditor] = [Permission.ReadAgencyPeople],
            [Role.SchoolLead] = [Permission.ReadAgencyPeople],
            [Role.Governor] = [],
        }
    );

    /// <summary>Everything that the roles held on a board allow, taken together.</summary>
    public static FrozenSet<Permission> OnBoard(IEnumerable<string> roles) => Union(Board, roles);

    /// <summary>Everything that the roles held in an agency allow, taken together.</summary>
    public static FrozenSet<Permission> InAgency(IEnumerable<string> roles) => Union(Agency, roles);

    /// <summary>The roles on a board that hold a permission, in the order in which roles are listed everywhere.</summary>
    public static IReadOnlyList<string> RolesWith(Permission permission) =>
        [.. Role.OfBoards.Where(role => Board[role].Contains(permission))];

    /// <summary>The roles in an agency that hold a permission, in the order in which roles are listed everywhere.</summary>
    public static IReadOnlyList<string> RolesInAgencyWith(Permission permission) =>
        [.. Role.OfAgencies.Where(role => Agency[role].Contains(permission))];

    /// <summary>A sentence that tells a person who may do what they may not.</summary>
    public static string WhoMay(Permission permission)
    {
        var holders = Board
            .Concat(Agency)
            .Where(row => row.Value.Contains(permission))
            .Select(row => Role.LabelOf(row.Key));
        var names = string.Join(", ", holders);

        return names.Length == 0
            ? "This is for the people who run the service."
            : $"Your role here does not include this. It is open to: {names}. Ask the business manager of your board, or the administrator of your agency.";
    }

    private static FrozenSet<Permission> Union(
        FrozenDictionary<string, FrozenSet<Permission>> table,
        IEnumerable<string> roles
    ) => roles.SelectMany(role => table.TryGetValue(role, out var allowed) ? allowed : []).ToFrozenSet();

    private static FrozenDictionary<string, FrozenSet<Permission>> Table(
        Permission[] everyone,
        Dictionary<string, Permission[]> rows
    ) =>
        rows.ToFrozenDictionary(
            row => row.Key,
            row => row.Value.Concat(everyone).ToFrozenSet(),
            StringComparer.Ordinal
        );
}
