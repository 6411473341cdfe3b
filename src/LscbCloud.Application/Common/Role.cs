using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LscbCloud.Application.Common;

/// <summary>The roles that people hold, by code. A board's arrangement may give a role a name of its own.</summary>
public static class Role
{
    public const string Chair = "chair";
    public const string Manager = "manager";
    public const string Support = "support";
    public const string Executive = "executive";
    public const string SubGroupChair = "sub-group-chair";
    public const string Lead = "lead";
    public const string Member = "member";
    public const string Deputy = "deputy";
    public const string Lay = "lay";
    public const string LeadMember = "lead-member";
    public const string QualityAssurance = "qa";
    public const string Analyst = "analyst";
    public const string Moderator = "moderator";
    public const string CaseAuditor = "case-auditor";
    public const string Scrutiny = "scrutiny";

    public const string AgencyAdministrator = "administrator";
    public const string Section11Lead = "section-11-lead";
    public const string Substitute = "substitute";
    public const string Contributor = "contributor";
    public const string Signatory = "signatory";
    public const string AgencyAuditor = "agency-auditor";
    public const string SchoolLead = "dsl";
    public const string Governor = "governor";

    private static readonly ImmutableArray<(string Code, string Label)> BoardRoles =
    [
        (Chair, "Independent chair"),
        (Manager, "Business manager"),
        (Support, "Business support officer"),
        (Executive, "Executive member"),
        (SubGroupChair, "Sub-group chair"),
        (Lead, "Priority lead"),
        (Member, "Board member"),
        (Deputy, "Deputy"),
        (Lay, "Lay member"),
        (LeadMember, "Lead Member (participating observer)"),
        (QualityAssurance, "Quality assurance officer"),
        (Analyst, "Analyst"),
        (Moderator, "Moderator"),
        (CaseAuditor, "Case auditor"),
        (Scrutiny, "Scrutiny reader"),
    ];

    private static readonly ImmutableArray<(string Code, string Label)> AgencyRoles =
    [
        (AgencyAdministrator, "Administrator"),
        (Section11Lead, "Section 11 lead"),
        (Substitute, "Substitute section 11 lead"),
        (Contributor, "Contributor"),
        (Signatory, "Accountable executive"),
        (AgencyAuditor, "Auditor"),
        (SchoolLead, "School lead (DSL)"),
        (Governor, "Governor"),
    ];

    private static readonly FrozenDictionary<string, string> Labels = BoardRoles
        .Concat(AgencyRoles)
        .ToFrozenDictionary(role => role.Code, role => role.Label, StringComparer.Ordinal);

    /// <summary>The roles that a board can give, in the order to choose from.</summary>
    public static IReadOnlyCollection<string> OfBoards { get; } = [.. BoardRoles.Select(role => role.Code)];

    /// <summary>The roles that an agency can give, in the order to choose from.</summary>
    public static IReadOnlyCollection<string> OfAgencies { get; } = [.. AgencyRoles.Select(role => role.Code)];

    /// <summary>The usual name of a role; an arrangement in force may give another.</summary>
    public static string LabelOf(string role) => Labels.GetValueOrDefault(role, role);
}
