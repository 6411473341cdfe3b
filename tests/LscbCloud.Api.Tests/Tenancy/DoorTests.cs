using LscbCloud.Api.Tenancy;
using LscbCloud.Api.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Whatever way an address is written, an endpoint of the interface is reached through the door or not at all.</summary>
public sealed class DoorTests(ApiFixture api)
{
    [Fact]
    public async Task An_endpoint_found_by_an_address_that_the_door_cannot_read_is_refused()
    {
        var passed = false;
        var door = new RequestGate(_ =>
        {
            passed = true;

            return Task.CompletedTask;
        });
        var context = new DefaultHttpContext
        {
            RequestServices = api.Services,
            Request = { Path = "/some/other/way/in" },
            Response = { Body = new MemoryStream() },
        };
        context.SetEndpoint(
            new Endpoint(requestDelegate: null, new EndpointMetadataCollection(RequiresCaller.Mark), "Any")
        );

        await door.InvokeAsync(context);

        Assert.False(passed);
        Assert.Equal(StatusCodes.Status404NotFound, context.Response.StatusCode);
    }

    [Fact]
    public void Every_endpoint_of_the_interface_is_marked()
    {
        var endpoints = api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        var ofTheInterface = endpoints
            .Where(endpoint =>
                endpoint.RoutePattern.PathSegments.Any(segment =>
                    segment.Parts is [Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart { Content: "api" }]
                )
            )
            .ToArray();

        Assert.NotEmpty(ofTheInterface);
        Assert.All(ofTheInterface, endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<RequiresCaller>()));
    }
}
