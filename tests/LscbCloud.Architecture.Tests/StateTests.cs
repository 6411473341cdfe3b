using System.Reflection;

namespace LscbCloud.Architecture.Tests;

public sealed class StateTests
{
    /// <summary>A list in a static field would be shared by all boards.</summary>
    [Fact]
    [Case("X-F14")]
    public void No_static_field_can_change()
    {
        var changing =
            from assembly in new[] { Assemblies.Domain, Assemblies.Application, Assemblies.Infrastructure }
            from type in assembly.GetTypes()
            where !type.Name.Contains('<', StringComparison.Ordinal)
            from field in type.GetFields(
                BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
            )
            where !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal)
            where !field.IsInitOnly || IsCollectionThatChanges(field.FieldType)
            select $"{type.Name}.{field.Name}";

        Assert.Empty(changing);
    }

    private static bool IsCollectionThatChanges(Type type) =>
        type.IsGenericType
        && type.GetGenericTypeDefinition() is { } open
        && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>));
}
