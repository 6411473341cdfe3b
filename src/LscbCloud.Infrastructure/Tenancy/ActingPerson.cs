using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Who acts in this request or job. Until somebody is named it is nobody, who may do nothing.</summary>
public sealed class ActingPerson(ITenantContext place) : ICurrentUser
{
    private IReadOnlySet<Permission> _permissions = new HashSet<Permission>();

    public PersonId PersonId { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyCollection<string> Roles { get; private set; } = [];

    public IReadOnlyCollection<string>? Posts { get; private set; }

    public Asker Asker => new(PersonId, place.AgencyId);

    public bool Holds(string post) => Posts?.Any(held => PostName.AreSame(held, post)) ?? false;

    public bool Has(Permission permission) => _permissions.Contains(permission);

    /// <summary>Names the person, their roles in this place, what those allow, and the posts that they hold; no posts at all for a job.</summary>
    public void Is(
        PersonId id,
        string name,
        IReadOnlyCollection<string> roles,
        IReadOnlySet<Permission> permissions,
        IReadOnlyCollection<string>? posts = null
    )
    {
        PersonId = id;
        Name = name;
        Roles = roles;
        _permissions = permissions;
        Posts = posts;
    }

    /// <summary>Signs with another request's person, without any of their permissions.</summary>
    public void Is(ICurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        Is(user.PersonId, user.Name, [], new HashSet<Permission>());
    }
}
