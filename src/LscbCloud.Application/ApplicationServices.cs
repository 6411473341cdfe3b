using System.Reflection;
using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Histories;
using LscbCloud.Application.Priorities;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Application;

/// <summary>Registers the use cases and the pipeline, in the order in which a request meets it.</summary>
public static class ApplicationServices
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        _ = services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        _ = services.AddScoped<IMediator, Mediator>();

        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorisationBehaviour<,>));
        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TransactionBehaviour<,>));

        _ = services.AddScoped<PriorityReading>();
        _ = services.AddScoped<HistoryReading>();

        AddAll(services, typeof(IRequestHandler<,>));
        AddAll(services, typeof(IValidator<>));

        return services;
    }

    private static void AddAll(IServiceCollection services, Type open)
    {
        var found =
            from type in Assembly.GetExecutingAssembly().GetTypes()
            where !type.IsAbstract && !type.IsGenericTypeDefinition
            from contract in type.GetInterfaces()
            where contract.IsGenericType && contract.GetGenericTypeDefinition() == open
            select (contract, type);

        foreach (var (contract, type) in found)
        {
            _ = services.AddScoped(contract, type);
        }
    }
}
