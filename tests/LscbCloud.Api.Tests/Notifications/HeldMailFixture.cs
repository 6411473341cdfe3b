using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Notifications;

/// <summary>The service as boards use it, without its sending in the background: the test alone decides when mail is tried.</summary>
public sealed class HeldMailFixture(ApiFixture shared) : PeopleFixture(shared)
{
    protected override void Change(IServiceCollection services) =>
        _ = services.Remove(services.Single(service => service.ImplementationType == typeof(OutboxSender)));
}
