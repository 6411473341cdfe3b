using System.Reflection;
using System.Runtime.CompilerServices;
using LscbCloud.Application.Common;
using MediatR;

namespace LscbCloud.Architecture.Tests;

public sealed class RequestTests
{
    [Fact]
    public void There_are_requests_to_check() => Assert.True(Assemblies.Requests.Length > 10);

    [Fact]
    public void Every_request_names_the_permission_it_needs() =>
        Assert.DoesNotContain(Assemblies.Requests, type => type.GetCustomAttribute<RequiresAttribute>() is null);

    [Fact]
    public void Every_request_has_its_handler_under_its_own_name() =>
        Assert.DoesNotContain(
            Assemblies.Requests,
            type => Assemblies.Application.GetType($"{type.FullName}Handler") is not { IsSealed: true, IsPublic: false }
        );

    [Fact]
    public void Every_request_is_immutable()
    {
        var settable =
            from type in Assemblies.Requests
            from property in type.GetProperties()
            let setter = property.SetMethod
            where setter is not null
            where !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";

        Assert.Empty(settable);
    }

    [Fact]
    public void No_handler_calls_another_use_case()
    {
        var callers =
            from type in Assemblies.Application.GetTypes()
            where type.Name.EndsWith("Handler", StringComparison.Ordinal)
            from constructor in type.GetConstructors()
            where constructor.GetParameters().Any(p => p.ParameterType == typeof(IMediator))
            select type.Name;

        Assert.Empty(callers);
    }

    [Fact]
    public void No_request_of_a_board_mentions_the_board()
    {
        var mentions =
            from type in Assemblies.Requests
            where type.GetCustomAttribute<RequiresAttribute>()?.Area is Area.Board
            from property in type.GetProperties()
            where property.PropertyType == typeof(Domain.Common.BoardId)
            select $"{type.Name}.{property.Name}";

        Assert.Empty(mentions);
    }
}
