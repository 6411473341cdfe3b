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

    bool Has(Permission permission);

    /// <summary>Who asks, for rules that look at it.</summary>
    Asker Asker { get; }
}
