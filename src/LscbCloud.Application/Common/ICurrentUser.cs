using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Common;

/// <summary>The person who asks, with the roles they hold in the place they are asking about.</summary>
public interface ICurrentUser
{
    PersonId PersonId { get; }

    /// <summary>What the history calls them.</summary>
    string Name { get; }

    /// <summary>The codes of the roles held here and now, such as <c>manager</c>.</summary>
    IReadOnlyCollection<string> Roles { get; }

    /// <summary>
    /// The posts that they hold here today, their own and those that they took over. Nothing at all for a job that reads for everybody,
    /// such as the daily email.
    /// </summary>
    IReadOnlyCollection<string>? Posts { get; }

    /// <summary>Whether a post is one of theirs, however it is written.</summary>
    bool Holds(string post);

    bool Has(Permission permission);

    /// <summary>Who asks, for rules that look at it.</summary>
    Asker Asker { get; }
}
