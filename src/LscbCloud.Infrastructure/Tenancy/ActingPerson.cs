using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Who acts in this request or job. Until somebody is named it is nobody, who may do nothing.</summary>
public sealed class ActingPerson(ITenantContext place) : ICurrentUser
{
    private IReadOnlySet<Permission> _permissions = new HashSet<Permission>();

    public PersonId PersonId { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyCollection<string> Roles { get; private set; } = [];

    public Asker Asker => new(PersonId, place.AgencyId);

    public bool Has(Permission permission) => _permissions.Contains(permission);

    /// <summary>Names the person, their roles in this place, and what those allow.</summary>
    public void Is(PersonId id, string name, IReadOnlyCollection<string> roles, IReadOnlySet<Permission> permissions)
    {
        PersonId = id;
        Name = name;
        Roles = roles;
        _permissions = permissions;
    }

    /// <summary>Signs with another request's person, without any of their permissions.</summary>
    public void Is(ICurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        Is(user.PersonId, user.Name, [], new HashSet<Permission>());
    }
}
