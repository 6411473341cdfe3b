using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Whose word something is: a person of the demonstration, in one place and with the permissions of one role.</summary>
/// <param name="Place">The address of the board, or of the agency.</param>
/// <param name="IsAgency">Whether the place is an agency.</param>
/// <param name="Id">Who they are.</param>
/// <param name="Name">What the history calls them.</param>
/// <param name="Role">The role whose permissions hold.</param>
internal sealed record Voice(string Place, bool IsAgency, PersonId Id, string Name, string Role)
{
    private const string OfPapers = "Taken from the board’s paper";

    /// <summary>The paper with its lines that states what is said; none for what is invented.</summary>
    public string? Paper { get; private init; }

    public IReadOnlySet<Permission> Permissions =>
        IsAgency ? RolePermissions.InAgency([Role]) : RolePermissions.OnBoard([Role]);

    /// <summary>
    /// The board's paper itself. It may do what a business manager may, who would type it in; but no invented person's name stands
    /// beside a real board's fact.
    /// </summary>
    public static Voice OfPaper(string board, string paper) =>
        new(board, IsAgency: false, default, OfPapers, Application.Common.Role.Manager) { Paper = paper };

    /// <summary>Whoever looks what is there already, and says nothing.</summary>
    public static Voice OfLoader(string board) =>
        new(board, IsAgency: false, default, "The demonstration", Application.Common.Role.Manager);
}
