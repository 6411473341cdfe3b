using System.Reflection;

namespace LscbCloud.Application.Common;

/// <summary>Says what a use case needs. A use case without it is refused to everybody.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    private Permission? _inAgency;

    public Permission Permission { get; } = permission;

    /// <summary>What it needs where an agency asks for it. Only a use case that serves both boards and agencies says it.</summary>
    public Permission InAgency
    {
        get => _inAgency ?? Permission;
        init => _inAgency = value;
    }

    /// <summary>Whether it serves boards and agencies alike, each on its own rows.</summary>
    public bool ServesBoth => _inAgency is not null;

    /// <summary>Whether it works on control rows (memberships, sessions) although it is asked for in a board or an agency.</summary>
    public bool OnControl { get; init; }

    /// <summary>Whether it works on control rows and on the place's own rows together, such as when somebody who leaves hands work over.</summary>
    public bool OnBoth { get; init; }

    /// <summary>What a use case says of itself. One that says nothing is a bug and throws.</summary>
    public static RequiresAttribute Of<TRequest>() =>
        typeof(TRequest).GetCustomAttribute<RequiresAttribute>()
        ?? throw new InvalidOperationException($"{typeof(TRequest).Name} does not say what it requires.");

    /// <summary>The permission that it needs in the place that the request is about.</summary>
    public Permission PermissionIn(ITenantContext place) => IsInAgency(place) ? InAgency : Permission;

    /// <summary>The area in which it is asked for.</summary>
    public Area AreaIn(ITenantContext place) => IsInAgency(place) ? Area.Agency : Area;

    /// <summary>Whose rows its transaction works on.</summary>
    public Area TransactionAreaIn(ITenantContext place) => OnControl ? Area.Platform : AreaIn(place);

    private bool IsInAgency(ITenantContext place) => ServesBoth && place.AgencyId is not null;

    /// <summary>The area that the permission is about.</summary>
    public Area Area => InAttribute.Of(Permission);
}
