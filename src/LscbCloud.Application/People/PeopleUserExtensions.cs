using LscbCloud.Application.Common;

namespace LscbCloud.Application.People;

/// <summary>What the person who asks may do with the people of the place that they ask about.</summary>
internal static class PeopleUserExtensions
{
    /// <summary>Whether they keep the place's people: a board's business manager, or an agency's administrator.</summary>
    public static bool MayManagePeople(this ICurrentUser user) =>
        user.Has(Permission.ManagePeople) || user.Has(Permission.ManageAgencyPeople);
}
