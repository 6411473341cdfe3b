using System.Runtime.CompilerServices;
using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;

namespace LscbCloud.Architecture.Tests;

/// <summary>Every kind of record is known in one place, its own feature.</summary>
public sealed class RecordKindTests
{
    // What a plug-in says of itself needs none of its services.
    private static readonly IRecordKind[] Known =
    [
        .. Assemblies
            .Application.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IRecordKind)))
            .Select(type => (IRecordKind)RuntimeHelpers.GetUninitializedObject(type)),
    ];

    public static TheoryData<RecordKind> Kinds => [.. Enum.GetValues<RecordKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_record_has_exactly_one_plug_in(RecordKind kind) =>
        Assert.Single(Known, known => known.Kind == kind);

    [Fact]
    public void Every_plug_in_stands_in_its_feature() =>
        Assert.All(
            Known,
            known => Assert.NotEqual(typeof(IRecordKind).Namespace, known.GetType().Namespace, StringComparer.Ordinal)
        );

    [Fact]
    public void The_permission_to_open_a_record_is_a_boards() =>
        Assert.All(Known, known => Assert.True(RolePermissions.RolesWith(known.ToOpen).Count > 0));
}
