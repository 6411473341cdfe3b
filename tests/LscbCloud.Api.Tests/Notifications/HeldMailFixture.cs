using LscbCloud.Api.Tests.People;
using LscbCloud.Infrastructure.Mail;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Notifications;

/// <summary>The service as boards use it, without its sending in the background: the test alone decides when mail is tried.</summary>
public sealed class HeldMailFixture(TestCluster cluster) : PeopleFixture(cluster)
{
    protected override void Change(IServiceCollection services) =>
        _ = services.Remove(services.Single(service => service.ImplementationType == typeof(OutboxSender)));
}
