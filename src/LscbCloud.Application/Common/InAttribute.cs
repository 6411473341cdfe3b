using System.Collections.Frozen;
using System.Reflection;

namespace LscbCloud.Application.Common;

/// <summary>Says of a permission in which area it holds: on a board, in an agency, on the platform, or over one's own account.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class InAttribute(Area area) : Attribute
{
    private static readonly FrozenDictionary<Permission, Area> Areas = Enum.GetValues<Permission>()
        .ToFrozenDictionary(permission => permission, Read);

    public Area Area { get; } = area;

    /// <summary>The area of a permission. One that names none is a bug and throws.</summary>
    public static Area Of(Permission permission) => Areas[permission];

    private static Area Read(Permission permission) =>
        typeof(Permission).GetField(permission.ToString())?.GetCustomAttribute<InAttribute>()?.Area
        ?? throw new InvalidOperationException($"{permission} does not say in which area it holds.");
}
